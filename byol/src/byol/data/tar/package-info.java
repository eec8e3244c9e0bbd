/**
 * Tar archives as they are found in practice. Begin with {@link TarReader}, which lists the members
 * of an archive with the place of their content, also of links, sparse files and names in pax
 * headers.
 */
package byol.data.tar;
