/**
 * What a data set is: {@link ImageDataset} gives an image and a label by number. Beside it are the
 * order in which training visits images, the normalization of channels, and the list of files that
 * could not be used. The packages below have the implementations.
 */
package byol.data;
