/**
 * The commands that make or use runs: {@link PretrainCommand}, {@link QuickstartCommand}, {@link
 * EvalCommand}, {@link ExportCommand}, {@link AblateCommand} and {@link RunsCommand}. They parse,
 * call the packages below, and print.
 */
package byol.cli.run;
