/**
 * What the commands do that use what was trained, without a command line: embed images, search
 * them, find duplicates, train a classifier on top of an encoder and let it predict.
 */
package byol.command.use;
