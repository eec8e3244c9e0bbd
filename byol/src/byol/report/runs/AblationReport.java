package byol.report.runs;

import byol.ablate.AblationFolder;
import byol.ablate.Plan;
import byol.ablate.Results;
import byol.report.Report;
import byol.report.html.Html;
import byol.report.html.Page;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Writes report.html of an ablation: the table, the curves, and how to get them again. */
public final class AblationReport {
  private AblationReport() {}

  /**
   * Writes the report of an ablation, finished or not.
   *
   * @return the file written
   * @throws UncheckedIOException naming the file, if it cannot be written
   */
  public static Path write(AblationFolder folder, Results results) {
    return Page.write(
        folder.path().resolve(Report.FILE),
        results.title(),
        results.description(),
        RowTableSection.html(results)
            + RowCurvesSection.html(folder, results)
            + again(folder, results));
  }

  private static String again(AblationFolder folder, Results results) {
    StringBuilder body = new StringBuilder();
    body.append(Html.paragraph("This ablation again:"));
    body.append(Html.code(results.command()));
    body.append(Html.paragraph("Measured on: " + results.machine() + "."));
    body.append(
        Html.paragraph(
            "Beside this file lie suite.json, the plan with every setting of every row in"
                + " plan.json, and all figures in results.json. Every run has a folder of its"
                + " own:"));
    body.append("<ul>\n");
    for (Plan.Row row : folder.plan().rows()) {
      body.append(
          "<li>%s: <code>%s</code></li>\n"
              .formatted(Html.escape(row.name()), Html.escape(row.folder())));
    }
    body.append("</ul>\n");
    return Html.section("How it was made", body.toString());
  }
}
