package byol.report;

import byol.report.html.Html;
import byol.report.html.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The charts, drawn for screens with twice as many pixels. */
public final class Charts {
  /** How wide a chart is shown, in CSS pixels. */
  static final int WIDTH = 440;

  private static final int CURVE_HEIGHT = 250;
  private static final int PLOT_HEIGHT = 400;
  private static final int SCALE = 2;
  private static final int WINDOWS = 30;

  /** From this ratio of largest to smallest value on, scales that may be are logarithmic. */
  static final double WIDE = 50;

  private static final Color INK = new Color(0x222222);
  private static final Color GRID = new Color(0xE4E4E4);
  private static final Color FAINT = new Color(0xA9C4E4);
  private static final Color STRONG = new Color(0x0B4F9E);

  private Charts() {}

  /**
   * Whether text can be drawn: a Java without fontconfig, or without any font, cannot, and fails in
   * one of several ways.
   */
  public static boolean available() {
    try {
      new TextLayout("0", font(Font.PLAIN), new FontRenderContext(null, true, true)).getAdvance();
      return true;
    } catch (RuntimeException | LinkageError | InternalError e) {
      return false;
    }
  }

  private static Font font(int style) {
    return new Font(Font.SANS_SERIF, style, 12);
  }

  /**
   * Values over steps, with a moving average on top.
   *
   * @param name of the values
   * @param steps at least two, finite, ascending
   * @param values finite
   * @param logarithmic whether to use a logarithmic scale if the largest value is more than fifty
   *     times the smallest
   */
  public static BufferedImage curve(
      String name, double[] steps, double[] values, boolean logarithmic) {
    XYChart chart = chart(CURVE_HEIGHT);
    chart.setXAxisTitle("step");
    chart.setYAxisTitle(name);
    XYStyler styler = chart.getStyler();
    DoubleSummaryStatistics range = Arrays.stream(values).summaryStatistics();
    if (logarithmic && range.getMin() > 0 && range.getMax() > WIDE * range.getMin()) {
      styler.setYAxisLogarithmic(true);
    } else {
      styler.setYAxisMin(Math.min(0, range.getMin()));
    }
    styler.setXAxisMin(0.0);
    styler.setYAxisDecimalPattern("0.######");
    styler.setxAxisTickLabelsFormattingFunction(step -> Html.format("%,.0f", step));
    int window = window(values.length);
    double[] x = unevenly(steps);
    line(chart.addSeries("as logged", x, values), FAINT, 1);
    line(chart.addSeries("average", x, smoothed(values, window)), STRONG, 2);
    return draw(chart);
  }

  /**
   * With the first value moved by a thousandth of a gap: where values are evenly spaced, the
   * library labels some of them, however odd, instead of round numbers.
   */
  static double[] unevenly(double[] steps) {
    double[] moved = steps.clone();
    moved[0] += (moved[1] - moved[0]) / 1000;
    return moved;
  }

  private static void line(XYSeries series, Color color, float width) {
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(color);
    series.setLineStyle(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  /** How many of so many values are averaged; 1 if there are too few for that to help. */
  static int window(int values) {
    return Math.ceilDiv(values, WINDOWS);
  }

  /** Means of {@code window} values around each, fewer at the ends. */
  public static double[] smoothed(double[] values, int window) {
    int half = window / 2;
    return IntStream.range(0, values.length)
        .mapToDouble(
            i -> {
              int reach = Math.min(half, Math.min(i, values.length - 1 - i));
              return Arrays.stream(values, i - reach, i + reach + 1).average().orElseThrow();
            })
        .toArray();
  }

  /**
   * The points of an embedding, by class; the classes beyond the last {@link Mark} are left out.
   */
  public static BufferedImage plot(Embedding embedding) {
    XYChart chart = chart(PLOT_HEIGHT);
    chart.setXAxisTitle("first principal component");
    chart.setYAxisTitle("second principal component");
    XYStyler styler = chart.getStyler();
    styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    styler.setAxisTicksVisible(false);
    styler.setMarkerSize(5);
    int classes = Math.clamp(embedding.classNames().size(), 1, Mark.MOST_CLASSES);
    for (int label = 0; label < classes; label++) {
      int[] members = members(embedding, label);
      if (members.length > 0) {
        XYSeries series =
            chart.addSeries(
                String.valueOf(label),
                Arrays.stream(members).mapToDouble(i -> embedding.x()[i]).toArray(),
                Arrays.stream(members).mapToDouble(i -> embedding.y()[i]).toArray());
        series.setMarker(Mark.of(label).shape());
        series.setMarkerColor(translucent(Mark.of(label).color()));
      }
    }
    return draw(chart);
  }

  private static Color translucent(Color color) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), 190);
  }

  private static int[] members(Embedding embedding, int label) {
    boolean all = embedding.classNames().isEmpty();
    return IntStream.range(0, embedding.labels().length)
        .filter(i -> all || embedding.labels()[i] == label)
        .toArray();
  }

  static XYChart chart(int height) {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(height).build();
    XYStyler styler = chart.getStyler();
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
    styler.setAxisTickLabelsFont(font(Font.PLAIN));
    styler.setAxisTitleFont(font(Font.PLAIN));
    styler.setChartPadding(4);
    return chart;
  }

  static BufferedImage draw(XYChart chart) {
    BufferedImage picture =
        new BufferedImage(
            chart.getWidth() * SCALE, chart.getHeight() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    return picture;
  }
}
