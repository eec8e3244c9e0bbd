/**
 * Pictures in memory, and what is known of a picture before it is decoded. Begin with {@link
 * Image}, 8-bit pixels of one or three channels; {@link BufferedImages} converts from and to those
 * of the JDK.
 */
package byol.image;
