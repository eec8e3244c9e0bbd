/**
 * What is known of a collection of image files before any of them is decoded. {@link ImageIndex}
 * holds the paths and labels of one split in little memory, {@link IndexCache} keeps it between
 * runs, and {@link StoredImages} is the data set that reads and decodes the files when they are
 * asked for.
 */
package byol.data.index;
