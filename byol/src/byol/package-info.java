/**
 * Methods that learn representations from two views of each image. Begin with {@link Byol}, whose
 * class comment shows the training loop. {@link SimClr} and {@link SimSiam} are there for
 * comparison, and {@link Method} is what a method of your own extends.
 */
package byol;
