/**
 * Pages of runs as they lie in their folders: {@link RunReport} is of one, {@link RunsPage} of
 * several beside each other, and {@link AblationReport} of an ablation.
 */
package byol.report.runs;
