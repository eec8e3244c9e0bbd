/** The arithmetic of augmented views, in this project's own native library. */
package byol.imaging;
