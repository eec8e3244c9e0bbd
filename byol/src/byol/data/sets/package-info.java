/**
 * The data sets that have a name: Fashion-MNIST, CIFAR, STL-10 and generated shapes. Begin with
 * {@link Datasets}, which opens any data set by its SPEC, paths of folders, lists and archives
 * included. {@link DataCatalog} says which data sets there are and how to get them.
 */
package byol.data.sets;
