/**
 * The structure of image files without their pixels: headers, chunks, EXIF and XMP, and whether a
 * file's end is there. There is a class per format, such as {@link PngFile} and {@link WebPFile}.
 * {@code byol.image.codec} decodes the pixels.
 */
package byol.image.format;
