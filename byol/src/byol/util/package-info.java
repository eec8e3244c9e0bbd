/**
 * Small helpers that belong to no other package: digests, temporary folders, and text for terminals
 * and shells. {@link Printable} makes names out of files fit to be shown.
 */
package byol.util;
