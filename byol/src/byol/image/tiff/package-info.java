/**
 * TIFF files from their layout to pixels: {@link TiffLayout} says where the samples are, {@link
 * TiffCompression} unpacks them, {@link TiffSamples} reads them, and {@link TiffPixels} makes gray
 * or color pixels of them.
 */
package byol.image.tiff;
