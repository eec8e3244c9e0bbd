/**
 * What the commands do, without a command line: train a run, evaluate it, export its encoder,
 * inspect and pack images, and the quickstart. A class per command, with its options and its result
 * as records.
 */
package byol.command;
