package byol.report.runs;

import byol.ablate.AblationFolder;
import byol.ablate.Plan;
import byol.ablate.Results;
import byol.report.html.Html;
import byol.report.html.LineStyle;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What happened during training: one chart for each value, one line for each row. */
final class RowCurvesSection {
  private RowCurvesSection() {}

  private record Value(
      String name, Function<TrainMetrics, Double> of, boolean logarithmic, String caption) {}

  private static final List<Value> VALUES =
      List.of(
          new Value(
              "loss",
              TrainMetrics::loss,
              true,
              "Loss. A collapse brings it down faster than learning does, so a low loss alone says"
                  + " nothing; losses of different methods cannot be compared."),
          new Value(
              "feature std",
              line -> line.spread().featureStd(),
              false,
              "Feature std: how far apart the features of different images are, from 0 (all the"
                  + " same, a collapse) to 1 (spread over all directions)."),
          new Value(
              "effective rank",
              line -> line.spread().effectiveRank(),
              false,
              "Effective rank: in how many directions features vary. 1 is a collapse."),
          new Value(
              "online probe, top-1 %",
              TrainMetrics::onlineTop1,
              false,
              "Online probe: a linear classifier that learns beside the encoder, on augmented"
                  + " views, and gives it no gradient. Percent of images classified correctly"
                  + " before it learnt from them."));

  /**
   * What gets a line.
   *
   * @param name of it
   * @param style of its lines
   * @param runs the metrics of one run, or of several seeds
   */
  record Row(String name, LineStyle style, List<List<TrainMetrics>> runs) {}

  static String html(AblationFolder folder, Results results) {
    return html(
        rows(folder, results),
        "Means over the seeds, each averaged over its surroundings. With equal time, rows whose"
            + " steps are slower get fewer epochs.");
  }

  /** The curves of some rows, with a sentence below them. */
  static String html(List<Row> rows, String note) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder body = new StringBuilder("<ul class=\"legend\">\n");
    for (Row row : rows) {
      body.append("<li>%s %s</li>\n".formatted(row.style().sample(), Html.escape(row.name())));
    }
    body.append("</ul>\n<div class=\"charts\">\n");
    VALUES.forEach(value -> body.append(figure(value, rows)));
    body.append("</div>\n");
    body.append(Html.paragraph(note));
    return Html.section("Training", body.toString());
  }

  private static List<Row> rows(AblationFolder folder, Results results) {
    List<Row> rows = new ArrayList<>();
    List<Plan.Row> planned = folder.plan().rows();
    for (int i = 0; i < planned.size(); i++) {
      Plan.Row row = planned.get(i);
      List<List<TrainMetrics>> runs =
          results.rows().get(i).runs().stream()
              .filter(run -> run.figures() != null && !row.untrained())
              .map(run -> RunDirectory.open(folder.run(row.folder(), run.seed())).metrics())
              .toList();
      if (!runs.isEmpty()) {
        rows.add(new Row(row.name(), LineStyle.of(i), runs));
      }
    }
    return rows;
  }

  private static String figure(Value value, List<Row> rows) {
    List<RowChart.Curve> curves =
        rows.stream()
            .map(row -> RowChart.Curve.of(row.name(), row.style(), row.runs(), value.of()))
            .filter(RowChart.Curve::isLine)
            .toList();
    if (curves.isEmpty()) {
      return "";
    }
    String alt =
        "Curves of the " + value.name() + ", one for each of %s rows".formatted(curves.size());
    return Html.figure(
        RowChart.draw(value.name(), curves, value.logarithmic(), alt), value.caption());
  }
}
