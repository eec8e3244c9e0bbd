package byol.report;

import byol.report.html.LineChart;
import byol.report.html.LineChart.Line;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The curves of a training. */
public final class Charts {
  private static final int WINDOWS = 30;

  private Charts() {}

  /**
   * Whether text can be drawn into pictures: a Java without fontconfig, or without any font,
   * cannot, and fails in one of several ways.
   */
  public static boolean available() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
      new TextLayout("0", font, new FontRenderContext(null, true, true)).getAdvance();
      return true;
    } catch (RuntimeException | LinkageError | InternalError e) {
      return false;
    }
  }

  /**
   * Values over steps, with a moving average on top, as SVG.
   *
   * @param name of the values
   * @param steps at least two, finite, ascending
   * @param values finite
   * @param logarithmic whether to use a logarithmic scale if the largest value is more than fifty
   *     times the smallest
   * @param says what is seen in it
   */
  static String curve(
      String name, double[] steps, double[] values, boolean logarithmic, String says) {
    int window = window(values.length);
    List<Line> lines = new ArrayList<>();
    if (window > 1) {
      lines.add(new Line("as logged", "style=\"--c: var(--faint)\"", steps, values, false));
    }
    lines.add(
        new Line("average", "style=\"--c: var(--strong)\"", steps, smoothed(values, window), true));
    return new LineChart("step", name, lines, logarithmic).svg(says);
  }

  /** How many of so many values are averaged; 1 if there are too few for that to help. */
  public static int window(int values) {
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
}
