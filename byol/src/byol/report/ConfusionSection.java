package byol.report;

import byol.eval.features.ConfusionMatrix;
import byol.eval.features.ConfusionMatrix.ClassFigures;
import byol.report.html.Html;
import byol.util.Printable;
import java.util.Comparator;
import java.util.List;

/** How well each class is recognized, and which is taken for which. */
final class ConfusionSection {
  /** Larger ones are not to be looked at. */
  private static final int MOST_CLASSES = 30;

  private static final int WORST = 30;

  private ConfusionSection() {}

  static String html(ConfusionMatrix matrix) {
    if (matrix == null || matrix.images() == 0) {
      return "";
    }
    boolean whole = matrix.classNames().size() <= MOST_CLASSES;
    return Html.section(
        "Classes",
        Html.paragraph(
                "What the linear probe makes of the test images of each class."
                    + (whole
                        ? " A row is a class, a column what it was taken for, in percent of the"
                            + " row; counts appear under the pointer."
                        : " The classes that are recognized worst are shown."))
            + (whole ? matrix(matrix) : "")
            + figures(matrix));
  }

  private static String matrix(ConfusionMatrix matrix) {
    List<String> names = matrix.classNames().stream().map(Printable::of).toList();
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"confusion\">\n");
    html.append("<thead><tr><td></td>");
    names.forEach(name -> html.append("<th scope=\"col\">%s</th>".formatted(Html.escape(name))));
    html.append("</tr></thead>\n<tbody>\n");
    for (int label = 0; label < names.size(); label++) {
      html.append("<tr><th scope=\"row\">%s</th>".formatted(Html.escape(names.get(label))));
      List<Long> row = matrix.rows().get(label);
      long images = row.stream().mapToLong(Long::longValue).sum();
      for (int given = 0; given < names.size(); given++) {
        html.append(cell(names.get(label), names.get(given), row.get(given), images));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table></div>\n").toString();
  }

  private static String cell(String name, String given, long count, long images) {
    double share = images == 0 ? 0 : 100.0 * count / images;
    return "<td%s style=\"--share: %s%%\" title=\"%s\">%s</td>"
        .formatted(
            share > 50 ? " class=\"much\"" : "",
            Math.round(share),
            Html.escape(
                Html.format("%,d of %,d images of %s taken for %s", count, images, name, given)),
            count == 0 ? "" : Html.format("%.0f", share));
  }

  private static String figures(ConfusionMatrix matrix) {
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"results\">\n");
    html.append(
        "<thead><tr><th scope=\"col\">class</th><th scope=\"col\">images</th><th"
            + " scope=\"col\">accuracy</th><th scope=\"col\">precision</th></tr></thead>\n"
            + "<tbody>\n");
    matrix.perClass().stream()
        .filter(figures -> figures.recall() != null)
        .sorted(Comparator.comparingDouble(ClassFigures::recall))
        .limit(WORST)
        .forEach(figures -> html.append(line(figures)));
    return html.append("</tbody>\n</table></div>\n").toString();
  }

  private static String line(ClassFigures figures) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            Html.escape(Printable.of(figures.name())),
            Html.format("%,d", figures.images()),
            Html.format("%.1f %%", figures.recall()),
            figures.precision() == null ? "–" : Html.format("%.1f %%", figures.precision()));
  }
}
