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
                    "Each point is one of %,d test images.", embeddings.getFirst().labels().length)
                + (classNames.isEmpty()
                    ? ""
                    : " Points of one class that lie together, apart from the others, are easy to"
                        + " tell apart.")));
    body.append("<div class=\"charts\">\n");
    for (Embedding embedding : embeddings) {
      if (embedding.map() != null) {
        body.append(map(embedding));
      }
    }
    for (Embedding embedding : embeddings) {
      body.append(plane(embedding));
    }
    body.append("</div>\n").append(legend(classNames));
    return Html.section("Map of the features", body.toString());
  }

  private static String map(Embedding embedding) {
    int count = embedding.map().length;
    double[] x = new double[count];
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = embedding.map()[i][0];
      y[i] = embedding.map()[i][1];
    }
    return Html.figure(
        scatter(embedding, x, y, "Map of the neighbors among %d test images, %s encoder"),
        Html.format(
            "The %s encoder, by UMAP: what is near in its features is near here; how far groups are"
                + " from each other means little.",
            embedding.name()));
  }

  private static String plane(Embedding embedding) {
    return Html.figure(
        scatter(
            embedding,
            embedding.x(),
            embedding.y(),
            "Scatter plot of %d test images' features, %s encoder"),
        Html.format(
            "The %s encoder, by the two directions in which its features vary most (principal"
                + " components). They hold %.0f %% of the variance; classes that mix here may be"
                + " apart in the others.",
            embedding.name(), 100 * embedding.explained()));
  }

  private static String scatter(Embedding embedding, double[] x, double[] y, String what) {
    return ScatterChart.svg(
        x,
        y,
        embedding.labels(),
        embedding.classNames().stream().map(Printable::of).toList(),
        Html.format(what + ", colored by class", embedding.labels().length, embedding.name()));
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
