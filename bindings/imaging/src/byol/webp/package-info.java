/** WebP decoding by libwebp, where the machine has it. Begin with {@link WebP}. */
package byol.webp;
