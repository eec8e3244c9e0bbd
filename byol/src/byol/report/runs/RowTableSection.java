package byol.report.runs;

import byol.ablate.Results;
import byol.ablate.ResultsTable;
import byol.ablate.Verdict;
import byol.report.html.Html;
import java.util.Comparator;
import java.util.List;

/** The table of an ablation, and in a sentence what it shows. */
final class RowTableSection {
  private RowTableSection() {}

  static String html(Results results) {
    ResultsTable table = new ResultsTable(results);
    StringBuilder body = new StringBuilder();
    body.append("<p class=\"verdict\">%s</p>\n".formatted(Html.escape(summary(results))));
    body.append("<div class=\"scroll\"><table class=\"results ablation\">\n<thead><tr>");
    table.header().forEach(name -> body.append("<th scope=\"col\">%s</th>".formatted(name)));
    body.append("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < table.lines().size(); i++) {
      body.append(line(table.lines().get(i), i >= results.rows().size()));
    }
    body.append("</tbody>\n</table></div>\n<ul class=\"caption\">\n");
    table.notes().forEach(note -> body.append("<li>%s</li>\n".formatted(Html.escape(note))));
    return Html.section("Results", body.append("</ul>\n").toString());
  }

  private static String line(List<String> cells, boolean reference) {
    StringBuilder html = new StringBuilder(reference ? "<tr class=\"reference\">" : "<tr>");
    html.append("<th scope=\"row\">%s</th>".formatted(Html.escape(cells.getFirst())));
    for (int c = 1; c < cells.size(); c++) {
      String text = Html.escape(cells.get(c));
      html.append(
          c == ResultsTable.VERDICT
              ? "<td class=\"%s\">%s</td>".formatted(kind(cells.get(c)), text)
              : "<td>%s</td>".formatted(text));
    }
    return html.append("</tr>\n").toString();
  }

  /** The class of a cell; none for a verdict that differs between seeds. */
  private static String kind(String verdict) {
    for (Verdict known : Verdict.values()) {
      if (known.toString().equals(verdict)) {
        return "is-" + verdict.replace(' ', '-');
      }
    }
    return "is-mixed";
  }

  private static String summary(Results results) {
    int planned = results.rows().size() * results.seeds().size();
    int done = results.rows().stream().mapToInt(row -> row.runs().size()).sum();
    String progress =
        done < planned
            ? "%s of %s runs are finished. ".formatted(done, planned)
            : "All %s runs are finished. ".formatted(planned);
    return progress
        + results.rows().stream()
            .filter(row -> row.linear() != null)
            .max(Comparator.comparingDouble(row -> row.linear().mean()))
            .map(
                best ->
                    Html.format(
                        "Best in linear top-1: %s, %s %%.", best.name(), best.linear().text(1)))
            .orElse("");
  }
}
