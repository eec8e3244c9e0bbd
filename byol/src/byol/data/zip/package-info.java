/**
 * Images in ZIP archives, in folders as on the disk. Begin with {@link ZipImages}; {@link
 * ZipDirectory} lists what lies where.
 */
package byol.data.zip;
