/**
 * All writing to disk: files that appear whole or not at all, on a disk that tests can make fail.
 */
package byol.io;
