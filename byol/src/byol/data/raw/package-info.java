/**
 * Images as decoded pixels in files that are mapped into memory, for where decoding is the limit.
 * Begin with {@link RawImages} to read them and with {@link RawWriter} to write them.
 */
package byol.data.raw;
