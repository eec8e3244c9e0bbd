/**
 * Decoding of all image formats. Begin with {@link ImageDecoder}: it recognizes a format by its
 * content and decodes it to 8-bit gray or color, turned upright, as PIL does. There is an {@link
 * EncodedImage} per format. A file that cannot be used is refused with the reason.
 */
package byol.image.codec;
