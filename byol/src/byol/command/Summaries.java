package byol.command;

import byol.report.runs.RunReport;
import byol.run.RunDirectory;
import java.io.UncheckedIOException;

/** Adds figures to a run's summary.json, and writes its report. */
final class Summaries {
  private Summaries() {}

  /** Adds them, and says so if the file that was there was damaged. */
  static void add(RunDirectory run, Record figures, CommandLog log) {
    run.addToSummary(figures)
        .ifPresent(
            damaged ->
                log.warned(
                    "the summary.json that was there is damaged: it is %s now".formatted(damaged)));
  }

  /** Writes report.html anew; that it cannot be written is no failure of what was done. */
  static void report(RunDirectory run, CommandLog log) {
    try {
      RunReport.write(run);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      log.warned("no report is written: " + e.getMessage());
    }
  }
}
