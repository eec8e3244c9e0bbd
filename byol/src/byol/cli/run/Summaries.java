package byol.cli.run;

import byol.run.RunDirectory;
import java.io.PrintWriter;

/** Adds figures to a run's summary.json. */
final class Summaries {
  private Summaries() {}

  /** Adds them, and says so if the file that was there was damaged. */
  static void add(RunDirectory directory, Record figures, PrintWriter err) {
    directory
        .addToSummary(figures)
        .ifPresent(
            damaged ->
                err.printf("the summary.json that was there is damaged: it is %s now%n", damaged));
  }
}
