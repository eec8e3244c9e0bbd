/** A training as it goes: {@link LivePage} serves its report to a browser on this machine. */
package byol.report.live;
