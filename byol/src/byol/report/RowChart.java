package byol.report;

import byol.report.html.LineStyle;
import byol.run.TrainMetrics;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A chart with one line for each row of an ablation. */
final class RowChart {
  private static final int HEIGHT = 300;

  /** The library finds its round numbers among large ones only. */
  private static final double PARTS_OF_EPOCH = 1e6;

  private RowChart() {}

  /**
   * Draws the lines, each averaged over its surroundings.
   *
   * @param name of the values
   * @param curves at least one, all of them lines
   * @param logarithmic whether to use a logarithmic scale if the values are far apart
   */
  static BufferedImage draw(String name, List<Curve> curves, boolean logarithmic) {
    XYChart chart = Charts.chart(HEIGHT);
    chart.setXAxisTitle("epoch");
    chart.setYAxisTitle(name);
    XYStyler styler = chart.getStyler();
    DoubleSummaryStatistics range =
        curves.stream().flatMapToDouble(curve -> Arrays.stream(curve.values())).summaryStatistics();
    if (logarithmic && range.getMin() > 0 && range.getMax() > Charts.WIDE * range.getMin()) {
      styler.setYAxisLogarithmic(true);
    } else {
      styler.setYAxisMin(Math.min(0, range.getMin()));
    }
    styler.setXAxisMin(0.0);
    styler.setYAxisDecimalPattern("0.######");
    styler.setxAxisTickLabelsFormattingFunction(
        x -> BigDecimal.valueOf(x / PARTS_OF_EPOCH).stripTrailingZeros().toPlainString());
    for (Curve curve : curves) {
      double[] values = curve.values();
      XYSeries series =
          chart.addSeries(
              curve.row(),
              Charts.unevenly(parts(curve.epochs())),
              Charts.smoothed(values, Charts.window(values.length)));
      series.setMarker(SeriesMarkers.NONE);
      series.setLineColor(curve.style().color());
      series.setLineStyle(curve.style().stroke());
    }
    return Charts.draw(chart);
  }

  private static double[] parts(double[] epochs) {
    return Arrays.stream(epochs).map(epoch -> epoch * PARTS_OF_EPOCH).toArray();
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
