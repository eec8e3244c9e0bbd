package byol.shell;

import byol.report.Charts;
import byol.report.html.Html;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A curve with its moving average as a picture, for screens with twice as many pixels. */
final class CurveChart {
  private static final int WIDTH = 440;
  private static final int HEIGHT = 250;
  private static final int SCALE = 2;

  /** From this ratio of largest to smallest value on, the scale is logarithmic. */
  private static final double WIDE = 50;

  private static final Color INK = new Color(0x222222);
  private static final Color GRID = new Color(0xE4E4E4);
  private static final Color FAINT = new Color(0xA9C4E4);
  private static final Color STRONG = new Color(0x0B4F9E);

  private CurveChart() {}

  static BufferedImage of(Curve curve) {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).build();
    chart.setXAxisTitle("step");
    chart.setYAxisTitle(curve.name());
    style(chart.getStyler(), Arrays.stream(curve.values()).summaryStatistics());
    double[] x = unevenly(curve.steps());
    double[] average = Charts.smoothed(curve.values(), Charts.window(curve.values().length));
    line(chart.addSeries("as logged", x, curve.values()), FAINT, 1);
    line(chart.addSeries("average", x, average), STRONG, 2);
    return draw(chart);
  }

  private static void style(XYStyler styler, DoubleSummaryStatistics range) {
    if (range.getMin() > 0 && range.getMax() > WIDE * range.getMin()) {
      styler.setYAxisLogarithmic(true);
    } else {
      styler.setYAxisMin(Math.min(0, range.getMin()));
    }
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    styler.setXAxisMin(0.0);
    styler.setYAxisDecimalPattern("0.######");
    styler.setxAxisTickLabelsFormattingFunction(step -> Html.format("%,.0f", step));
    styler.setLegendVisible(false);
    styler.setChartTitleVisible(false);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesColor(GRID);
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setChartFontColor(INK);
    styler.setAxisTickLabelsColor(INK);
    styler.setAxisTickMarksColor(GRID);
    styler.setAxisTickLabelsFont(font);
    styler.setAxisTitleFont(font);
    styler.setChartPadding(4);
  }

  /**
   * With the first value moved by a thousandth of a gap: where values are evenly spaced, the
   * library labels some of them, however odd, instead of round numbers.
   */
  private static double[] unevenly(double[] steps) {
    double[] moved = steps.clone();
    moved[0] += (moved[1] - moved[0]) / 1000;
    return moved;
  }

  private static void line(XYSeries series, Color color, float width) {
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(color);
    series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private static BufferedImage draw(XYChart chart) {
    BufferedImage picture =
        new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    chart.paint(graphics, WIDTH, HEIGHT);
    graphics.dispose();
    return picture;
  }
}
