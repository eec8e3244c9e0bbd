package byol.report.runs;

import byol.report.Charts;
import byol.report.html.LineChart;
import byol.report.html.LineStyle;
import byol.run.TrainMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A chart with one line for each of several runs, or rows of an ablation. */
final class RowChart {
  private RowChart() {}

  /**
   * The lines, each averaged over its surroundings, as SVG.
   *
   * @param name of the values
   * @param curves at least one, all of them lines
   * @param logarithmic whether to use a logarithmic scale if the values are far apart
   * @param says what is seen in it
   */
  static String draw(String name, List<Curve> curves, boolean logarithmic, String says) {
    List<LineChart.Line> lines =
        curves.stream()
            .map(
                curve ->
                    new LineChart.Line(
                        curve.row(),
                        curve.style().attributes(),
                        curve.epochs(),
                        Charts.smoothed(curve.values(), Charts.window(curve.values().length)),
                        true))
            .toList();
    return new LineChart("epoch", name, lines, logarithmic).svg(says);
  }

  /**
   * A value of the metrics over epochs, as its mean over the seeds of one row.
   *
   * @param row its name
   * @param style of its line
   * @param epochs ascending
   * @param values one for each of them, finite
   */
  record Curve(String row, LineStyle style, double[] epochs, double[] values) {

    /**
     * Of the metrics of some runs of equal length, as far as all of them have got.
     *
     * @param value null where a run has none
     */
    static Curve of(
        String row,
        LineStyle style,
        List<List<TrainMetrics>> runs,
        Function<TrainMetrics, Double> value) {
      int length = runs.stream().mapToInt(List::size).min().orElse(0);
      List<double[]> points = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        int at = i;
        List<Double> seeds =
            runs.stream()
                .map(run -> value.apply(run.get(at)))
                .filter(Objects::nonNull)
                .filter(Double::isFinite)
                .toList();
        if (seeds.size() == runs.size()) {
          double mean = seeds.stream().mapToDouble(v -> v).average().orElseThrow();
          points.add(new double[] {runs.getFirst().get(at).epoch(), mean});
        }
      }
      return new Curve(
          row,
          style,
          points.stream().mapToDouble(point -> point[0]).toArray(),
          points.stream().mapToDouble(point -> point[1]).toArray());
    }

    /** Whether there is something to draw. */
    boolean isLine() {
      return epochs.length > 1;
    }
  }
}
