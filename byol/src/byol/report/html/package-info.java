/**
 * Pages in one file: {@link Page} is HTML that needs neither network nor scripts, {@link Html} has
 * its pieces.
 */
package byol.report.html;
