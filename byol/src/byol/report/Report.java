package byol.report;

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

  private Report() {}

  /**
   * Writes the report of a run. Sections for which there are no data are left out.
   *
   * @param runDirectory an existing folder
   * @return the file written
   * @throws UncheckedIOException naming the file, if it cannot be written
   */
  public static Path write(Path runDirectory, ReportData data) {
    return Page.write(
        runDirectory.resolve(FILE),
        data.title(),
        "An encoder trained without labels and without batch statistics, by Bootstrap Your Own"
            + " Latent (BYOL).",
        ResultsSection.html(data.comparison())
            + CurvesSection.html(data.metrics())
            + NeighborsSection.html(data.neighborhoods())
            + EmbeddingSection.html(data.embeddings())
            + SettingsSection.html(data)
            + SettingsSection.next(runDirectory, data));
  }
}
