/**
 * The command line. {@link Main} has all commands and turns every failure into one message and an
 * exit code.
 */
package byol.cli;
