/** Commands that look at runs which are there: {@link RunsCommand}, {@link ReportCommand}. */
package byol.cli.runs;
