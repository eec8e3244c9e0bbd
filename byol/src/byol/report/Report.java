package byol.report;

import byol.report.html.Html;
import byol.report.html.Page;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes report.html: one file that needs nothing else, neither network nor scripts, and is
 * well-formed XML too.
 */
public final class Report {
  /** The file's name in a run directory. */
  public static final String FILE = "report.html";

  /** What stands below the title. */
  public static final String SUBTITLE =
      "An encoder trained without labels, by Bootstrap Your Own Latent (BYOL) or what it is"
          + " compared with.";

  private Report() {}

  /**
   * Writes the report of a run. Sections for which there are no data are left out.
   *
   * @param runDirectory an existing folder
   * @return the file written
   * @throws UncheckedIOException naming the file, if it cannot be written
   */
  public static Path write(Path runDirectory, ReportData data) {
    String body = body(data) + SettingsSection.next(runDirectory, data);
    return Page.write(runDirectory.resolve(FILE), data.title(), SUBTITLE, body);
  }

  /** The sections of a report, but for what to do next. */
  public static String body(ReportData data) {
    EvaluationRecord evaluation = data.evaluation();
    return (data.comparison() == null
            ? SummarySection.html(data.summary())
            : ResultsSection.html(data.comparison()))
        + CurvesSection.html(data.metrics())
        + ofAnEarlierStep(data)
        + ConfusionSection.html(evaluation.matrix())
        + NeighborsSection.html(evaluation.neighbors())
        + EmbeddingSection.html(evaluation.embeddings())
        + SettingsSection.html(data);
  }

  /** Says so where the run was trained on after the evaluation of which there are pictures. */
  private static String ofAnEarlierStep(ReportData data) {
    Long step = data.evaluation().step();
    boolean earlier =
        step != null && !data.metrics().isEmpty() && data.metrics().getLast().step() > step;
    return earlier
        ? Html.paragraph(Html.format("What follows is of the encoder at step %,d.", step))
        : "";
  }
}
