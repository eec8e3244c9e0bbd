/**
 * JPEG decoding by libjpeg-turbo, where the machine has it. Begin with {@link TurboJpeg}, a decoder
 * for one thread. It can decode at a half, a quarter or an eighth of the scale.
 */
package byol.jpeg;
