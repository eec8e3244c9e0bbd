/**
 * Reports and pictures. {@link Report} writes report.html of a run, and {@link ContactSheet} draws
 * images beside the views that training makes of them.
 */
package byol.report;
