/** WebP decoding by libwebp, where the machine has it. */
package byol.webp;
