/**
 * Options that several commands share. {@link RunArguments} makes an option of each setting of a
 * run, {@link Paths} reads paths, and {@link OptionRanges} refuses numbers out of their range.
 */
package byol.cli.option;
