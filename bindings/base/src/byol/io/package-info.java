/**
 * All writing to disk. A file appears whole or not at all: begin with {@link AtomicFile}, which
 * writes under another name, syncs and renames. {@link Disk} is every operation on files that can
 * fail, so that tests can make each of them fail. No other package may write.
 */
package byol.io;
