/**
 * Native libraries of this project's own: where they are, how they are loaded, and what memory they
 * are lent. Begin with {@link OwnLibrary}, which finds the one in a jar for this platform, or in a
 * folder that the user names.
 */
package byol.foreign;
