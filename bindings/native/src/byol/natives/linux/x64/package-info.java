/**
 * Beside {@link LinuxX64} in its jar lie the native libraries themselves, {@code libtc.so} and
 * {@code libbyol_image.so}, each with its properties.
 */
package byol.natives.linux.x64;
