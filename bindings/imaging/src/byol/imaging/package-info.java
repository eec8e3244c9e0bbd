/**
 * The arithmetic of augmented views, in this project's own native library, which needs no LibTorch.
 * Begin with {@link ImageKernels}: it resizes an image, changes it and writes it as a tensor wants
 * it, on the calling thread.
 */
package byol.imaging;
