package byol.report;

import byol.report.html.Html;
import byol.run.TrainMetrics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Loss, signs of collapse and learning rate over the steps. */
final class CurvesSection {
  private CurvesSection() {}

  private record Curve(
      String name, ToDoubleFunction<TrainMetrics> value, boolean logarithmic, String caption) {}

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
    if (!Charts.available()) {
      body.append(
          Html.paragraph(
              "There are no charts, because Java finds no fonts on this machine. Install fontconfig"
                  + " and a font (on Debian and Ubuntu: apt-get install fontconfig"
                  + " fonts-dejavu-core) and make the report again."));
      return Html.section("Training", body.toString());
    }
    if (Charts.window(metrics.size()) > 1) {
      body.append(
          Html.paragraph("Pale: as logged. Dark: the average of each value's surroundings."));
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
        metrics.stream().filter(row -> Double.isFinite(curve.value().applyAsDouble(row))).toList();
    if (rows.size() < 2) {
      return Html.paragraph(
          "The run is too short for a curve of the "
              + curve.name()
              + ": it logged it less than"
              + " twice.");
    }
    double[] steps = rows.stream().mapToDouble(TrainMetrics::step).toArray();
    double[] values = rows.stream().mapToDouble(curve.value()).toArray();
    String alt =
        Html.format(
            "Curve of the %s: %.3g at step %.0f, %.3g at step %.0f",
            curve.name(), values[0], steps[0], values[values.length - 1], steps[steps.length - 1]);
    return Html.figure(
        Charts.curve(curve.name(), steps, values, curve.logarithmic()),
        Charts.WIDTH,
        alt,
        curve.caption());
  }
}
