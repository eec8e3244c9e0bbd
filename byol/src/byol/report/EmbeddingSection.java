package byol.report;

import byol.report.html.Html;
import byol.report.html.Mark;
import byol.report.html.ScatterChart;
import byol.util.Printable;
import java.util.List;

/** Plots of the features, colored by class. */
final class EmbeddingSection {
  private EmbeddingSection() {}

  static String html(List<Embedding> embeddings) {
    if (embeddings.isEmpty()) {
      return "";
    }
    List<String> classNames = embeddings.getFirst().classNames();
    StringBuilder body = new StringBuilder();
    body.append(
        Html.paragraph(
            Html.format(
                    "Each point is one of %,d test images, placed by the two directions in which"
                        + " features vary most (principal component analysis).",
                    embeddings.getFirst().labels().length)
                + (classNames.isEmpty()
                    ? ""
                    : " Points of one class that lie together, apart from the others, are easy to"
                        + " tell apart; where classes mix here, they may still be apart in the"
                        + " directions that are not drawn.")));
    body.append("<div class=\"charts\">\n");
    for (Embedding embedding : embeddings) {
      body.append(
          Html.figure(
              ScatterChart.svg(
                  embedding.x(),
                  embedding.y(),
                  embedding.labels(),
                  classNames.stream().map(Printable::of).toList(),
                  Html.format(
                      "Scatter plot of %d test images' features, %s encoder, colored by class",
                      embedding.labels().length, embedding.name())),
              Html.format(
                  "The %s encoder. These two directions hold %.0f %% of the variance of its"
                      + " features.",
                  embedding.name(), 100 * embedding.explained())));
    }
    body.append("</div>\n").append(legend(classNames));
    return Html.section("Map of the features", body.toString());
  }

  private static String legend(List<String> classNames) {
    if (classNames.isEmpty()) {
      return "";
    }
    int shown = Math.min(classNames.size(), Mark.MOST_CLASSES);
    StringBuilder html = new StringBuilder("<ul class=\"legend\">\n");
    for (int i = 0; i < shown; i++) {
      Mark mark = Mark.of(i);
      html.append(
          "<li><span style=\"color:%s\">%s</span> %s</li>\n"
              .formatted(mark.color(), mark.sign(), Html.escape(Printable.of(classNames.get(i)))));
    }
    html.append("</ul>\n");
    if (shown < classNames.size()) {
      html.append(
          "<p class=\"caption\">The first %s of %s classes are drawn.</p>\n"
              .formatted(shown, classNames.size()));
    }
    return html.toString();
  }
}
