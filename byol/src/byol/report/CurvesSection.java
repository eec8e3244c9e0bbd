package byol.report;

import byol.report.html.Html;
import byol.run.TrainMetrics;
import java.util.List;
import java.util.function.Function;

/** Loss, signs of collapse, probe and learning rate over the steps. */
final class CurvesSection {
  private CurvesSection() {}

  private record Curve(
      String name, Function<TrainMetrics, Double> value, boolean logarithmic, String caption) {}

  private static final List<Curve> CURVES =
      List.of(
          new Curve(
              "loss",
              TrainMetrics::loss,
              true,
              "Loss: how badly the network predicts one view of an image from another. It starts"
                  + " near 4. By itself it does not tell learning from collapse, because it also"
                  + " falls when the features of all images become equal: that is what the next two"
                  + " curves are for. Where it falls far, the scale is logarithmic."),
          new Curve(
              "feature std",
              row -> row.spread().featureStd(),
              false,
              "Feature std: how far apart the features of different images are. 0 means that all"
                  + " images look the same to the encoder, which is a collapse; 1 means that they"
                  + " are spread evenly over all directions. Most encoders stay well below 1;"
                  + " what matters is that it does not fall to 0."),
          new Curve(
              "effective rank",
              row -> row.spread().effectiveRank(),
              false,
              "Effective rank: in how many directions the features vary, at most as many as a"
                  + " feature vector has numbers. 1 is a collapse; more directions hold more about"
                  + " an image. A slow decline is normal, a fall to a few is not."),
          new Curve(
              "online probe, top-1 %",
              TrainMetrics::onlineTop1,
              false,
              "Online probe: a linear classifier that learns beside the encoder, on augmented"
                  + " views, and gives it no gradient. Percent of images classified correctly"
                  + " before it learnt from them."),
          new Curve(
              "learning rate",
              TrainMetrics::lr,
              false,
              "Learning rate: rises during warm-up, then follows a cosine down to 0."));

  static String html(List<TrainMetrics> metrics) {
    if (metrics.isEmpty()) {
      return "";
    }
    StringBuilder body = new StringBuilder();
    body.append(Html.paragraph(summary(metrics)));
    if (Charts.window(metrics.size()) > 1) {
      body.append(
          Html.paragraph(
              "Pale: as logged. Strong: the average of each value's surroundings, which appears"
                  + " under the pointer."));
    }
    body.append("<div class=\"charts\">\n");
    CURVES.forEach(curve -> body.append(figure(curve, metrics)));
    return Html.section("Training", body.append("</div>\n").toString());
  }

  private static String summary(List<TrainMetrics> metrics) {
    TrainMetrics last = metrics.getLast();
    return Html.format(
        "After step %,d (epoch %.1f): loss %.3f, feature std %.2f, effective rank %.1f. On average"
            + " %,.0f images per second, %.0f %% of the time waiting for data.",
        last.step(),
        last.epoch(),
        last.loss(),
        last.spread().featureStd(),
        last.spread().effectiveRank(),
        metrics.stream().mapToDouble(row -> row.speed().imagesPerSecond()).average().orElseThrow(),
        100 * metrics.stream().mapToDouble(row -> row.speed().dataWait()).average().orElseThrow());
  }

  private static String figure(Curve curve, List<TrainMetrics> metrics) {
    List<TrainMetrics> rows =
        metrics.stream()
            .filter(row -> curve.value().apply(row) != null)
            .filter(row -> Double.isFinite(curve.value().apply(row)))
            .toList();
    if (rows.isEmpty() && metrics.stream().allMatch(row -> curve.value().apply(row) == null)) {
      return "";
    }
    if (rows.size() < 2) {
      return Html.paragraph(
          "The run is too short for a curve of the "
              + curve.name()
              + ": it logged it less than"
              + " twice.");
    }
    double[] steps = rows.stream().mapToDouble(TrainMetrics::step).toArray();
    double[] values = rows.stream().mapToDouble(curve.value()::apply).toArray();
    String alt =
        Html.format(
            "Curve of the %s: %.3g at step %.0f, %.3g at step %.0f",
            curve.name(), values[0], steps[0], values[values.length - 1], steps[steps.length - 1]);
    return Html.figure(
        Charts.curve(curve.name(), steps, values, curve.logarithmic(), alt), curve.caption());
  }
}
