package byol.report.runs;

import byol.report.html.Html;
import byol.report.html.LineStyle;
import byol.report.html.Page;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page with several runs beside each other: their figures, and their curves over each other. */
public final class RunsPage {
  private RunsPage() {}

  /**
   * Writes the page.
   *
   * @param runs at least one; those that are damaged are listed, and have no curves
   * @return the file
   * @throws byol.io.WriteException if it cannot be written
   */
  public static Path write(Path file, List<RunOverview> runs) {
    List<RowCurvesSection.Row> rows = new ArrayList<>();
    for (RunOverview run : runs) {
      if (!run.metrics().isEmpty()) {
        LineStyle style = LineStyle.of(rows.size());
        rows.add(new RowCurvesSection.Row(Printable.of(run.name()), style, List.of(run.metrics())));
      }
    }
    return Page.write(
        file,
        "Runs",
        "%s runs beside each other.".formatted(runs.size()),
        table(runs)
            + RowCurvesSection.html(
                rows,
                "Each averaged over its surroundings; values appear" + " under the pointer."));
  }

  private static String table(List<RunOverview> runs) {
    StringBuilder body =
        new StringBuilder("<div class=\"scroll\"><table class=\"results runs\">\n");
    body.append("<thead><tr>");
    RunOverview.HEADER.forEach(
        name -> body.append("<th scope=\"col\">%s</th>".formatted(Html.escape(name))));
    body.append("</tr></thead>\n<tbody>\n");
    for (RunOverview run : runs) {
      body.append(run.damage() == null ? "<tr>" : "<tr class=\"is-damaged\">");
      if (run.damage() == null) {
        run.cells()
            .forEach(cell -> body.append("<td>%s</td>".formatted(Html.escape(Printable.of(cell)))));
      } else {
        body.append(
            "<td>%s</td><td colspan=\"%s\">damaged: %s</td>"
                .formatted(
                    Html.escape(Printable.of(run.name())),
                    RunOverview.HEADER.size() - 1,
                    Html.escape(Printable.message(run.damage()))));
      }
      body.append("</tr>\n");
    }
    body.append("</tbody>\n</table></div>\n");
    for (String by : List.of("knn", "linear")) {
      RunOverview.unlike(runs, by)
          .ifPresent(line -> body.append(Html.paragraph(Printable.of(line))));
    }
    return Html.section("Figures", body.toString());
  }
}
