/**
 * Reports and pictures. {@link Report} writes report.html of a run, {@link AblationReport} that of
 * an ablation, and {@link ContactSheet} draws images beside the views that training makes of them.
 */
package byol.report;
