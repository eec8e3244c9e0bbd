package byol.command;

import byol.run.RunDirectory;

/** Adds figures to a run's summary.json. */
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
}
