package byol.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    Path file = runDirectory.resolve(FILE);
    try {
      Files.writeString(file, html(runDirectory, data));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
    return file;
  }

  private static String html(Path runDirectory, ReportData data) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>%1$s</title>
    <style>
    %2$s</style>
    </head>
    <body>
    <header>
    <h1>%1$s</h1>
    <p>An encoder trained without labels and without batch statistics, by Bootstrap Your Own
    Latent (BYOL).</p>
    </header>
    <main>
    %3$s</main>
    </body>
    </html>
    """
        .formatted(
            Html.escape(data.title()),
            style(),
            ResultsSection.html(data.comparison())
                + CurvesSection.html(data.metrics())
                + NeighboursSection.html(data.neighbourhoods())
                + EmbeddingSection.html(data.embeddings())
                + SettingsSection.html(data)
                + SettingsSection.next(runDirectory));
  }

  private static String style() {
    try (InputStream css = Report.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
