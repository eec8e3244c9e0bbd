package byol.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/**
 * Lines over a common axis, as SVG within a page: colors are the page's, light or dark, and values
 * appear where the pointer is, without a script.
 */
public final class LineChart {
  /** How wide and high a chart is drawn, in CSS pixels. */
  public static final int WIDTH = 440;

  private static final int HEIGHT = 260;
  private static final int LEFT = 68;
  private static final int RIGHT = 14;
  private static final int TOP = 10;
  private static final int BOTTOM = 40;
  private static final int TICKS = 5;

  /** So many values have room below each other. */
  private static final int MOST_TEXTS = 12;

  /** Where the pointer finds values. */
  private static final int STOPS = 110;

  /** From this ratio of largest to smallest value on, scales that may be are logarithmic. */
  private static final double WIDE = 50;

  /**
   * A line.
   *
   * @param name of it
   * @param look its attributes in SVG
   * @param x ascending, finite
   * @param y finite, one for each x
   * @param told whether its values appear under the pointer
   */
  public record Line(String name, String look, double[] x, double[] y, boolean told) {}

  private final String xName;
  private final String yName;
  private final List<Line> lines;
  private final double lastX;
  private final boolean logarithmic;
  private final double[] yTicks;

  /**
   * Lays out a chart.
   *
   * @param xName what is on the horizontal axis
   * @param yName what is on the other
   * @param lines at least one, none of them empty
   * @param mayBeLogarithmic whether values may get a logarithmic scale: they do if the largest is
   *     more than fifty times the smallest
   */
  public LineChart(String xName, String yName, List<Line> lines, boolean mayBeLogarithmic) {
    this.xName = xName;
    this.yName = yName;
    this.lines = List.copyOf(lines);
    lastX = lines.stream().mapToDouble(line -> line.x()[line.x().length - 1]).max().orElseThrow();
    DoubleSummaryStatistics range =
        lines.stream().flatMapToDouble(line -> Arrays.stream(line.y())).summaryStatistics();
    logarithmic = mayBeLogarithmic && range.getMin() > 0 && range.getMax() > WIDE * range.getMin();
    yTicks =
        logarithmic
            ? decades(range.getMin(), range.getMax())
            : ticks(Math.min(0, range.getMin()), range.getMax());
  }

  /** Powers of ten around values. */
  private static double[] decades(double least, double most) {
    int first = (int) Math.floor(Math.log10(least));
    int last = Math.max(first + 1, (int) Math.ceil(Math.log10(most)));
    double[] ticks = new double[last - first + 1];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = Math.pow(10, first + i);
    }
    return ticks;
  }

  /** Round numbers, the first not above and the last not below the values. */
  private static double[] ticks(double least, double most) {
    double span = most > least ? most - least : Math.max(Math.abs(most), 1);
    double step = round(span / TICKS);
    long first = (long) Math.floor(least / step + 1e-9);
    long last = (long) Math.ceil((least + span) / step - 1e-9);
    double[] ticks = new double[Math.toIntExact(last - first) + 1];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = (first + i) * step;
    }
    return ticks;
  }

  /** The next of 1, 2, 5, 10 … */
  private static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    for (double factor : new double[] {1, 2, 5}) {
      if (step <= factor * power * (1 + 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private double across(double x) {
    double share = lastX > 0 ? x / lastX : 0.5;
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double down(double y) {
    double least = yTicks[0];
    double most = yTicks[yTicks.length - 1];
    double share =
        logarithmic
            ? (Math.log(y) - Math.log(least)) / (Math.log(most) - Math.log(least))
            : (y - least) / (most - least);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  /**
   * The chart.
   *
   * @param says what is seen in it, for those who do not
   */
  public String svg(String says) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"chart\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">\n"
            .formatted(WIDTH, HEIGHT, Html.escape(says)));
    axes(svg);
    for (Line line : lines) {
      svg.append("<path class=\"line\" %s d=\"%s\"/>\n".formatted(line.look(), path(line)));
    }
    List<Line> told = lines.stream().filter(Line::told).toList();
    double[] stops = stops(told);
    for (int i = 0; i < stops.length; i++) {
      stop(svg, told, stops, i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void axes(StringBuilder svg) {
    for (double tick : yTicks) {
      double y = down(tick);
      svg.append(
          "<line class=\"grid\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
              .formatted(LEFT, WIDTH - RIGHT, at(y), at(y)));
      svg.append(text(LEFT - 6, y + 4, "end", number(tick)));
    }
    for (double tick : ticks(0, lastX)) {
      if (tick <= lastX * (1 + 1e-9)) {
        svg.append(text(across(tick), HEIGHT - BOTTOM + 17, "middle", number(tick)));
      }
    }
    double middle = (LEFT + WIDTH - RIGHT) / 2.0;
    svg.append(text(middle, HEIGHT - 5, "middle", xName));
    double height = (TOP + HEIGHT - BOTTOM) / 2.0;
    svg.append(
        "<text text-anchor=\"middle\" transform=\"translate(12 %s) rotate(-90)\">%s</text>\n"
            .formatted(at(height), Html.escape(yName)));
  }

  private String path(Line line) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < line.x().length; i++) {
      path.append(i == 0 ? 'M' : 'L');
      path.append(at(across(line.x()[i]))).append(' ').append(at(down(line.y()[i])));
    }
    return path.toString();
  }

  /** Values of x at about equal distances, of those that there are. */
  private static double[] stops(List<Line> lines) {
    double[] all =
        lines.stream()
            .flatMapToDouble(line -> Arrays.stream(line.x()))
            .sorted()
            .distinct()
            .toArray();
    if (all.length <= STOPS) {
      return all;
    }
    double[] some = new double[STOPS];
    for (int i = 0; i < STOPS; i++) {
      some[i] = all[(int) ((long) i * (all.length - 1) / (STOPS - 1))];
    }
    return some;
  }

  /** What is seen while the pointer is in the strip around a value of x. */
  private void stop(StringBuilder svg, List<Line> told, double[] stops, int index) {
    double x = across(stops[index]);
    double from = index == 0 ? LEFT : (across(stops[index - 1]) + x) / 2;
    double to = index == stops.length - 1 ? WIDTH - RIGHT : (x + across(stops[index + 1])) / 2;
    svg.append(
        "<g class=\"stop\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(at(from), TOP, at(to - from), HEIGHT - TOP - BOTTOM));
    List<String> texts = new ArrayList<>();
    for (Line line : told) {
      int i = before(line.x(), stops[index]);
      if (i >= 0) {
        svg.append(
            "<circle %s cx=\"%s\" cy=\"%s\" r=\"3.5\"/>"
                .formatted(line.look(), at(x), at(down(line.y()[i]))));
        texts.add(
            told.size() == 1 ? number(line.y()[i]) : line.name() + ": " + number(line.y()[i]));
      }
    }
    if (texts.size() > MOST_TEXTS) {
      int more = texts.size() - MOST_TEXTS + 1;
      texts.subList(MOST_TEXTS - 1, texts.size()).clear();
      texts.add("and %s more".formatted(more));
    }
    String where = xName + " " + number(stops[index]);
    boolean left = x > WIDTH / 2.0;
    double side = left ? LEFT + 6 : WIDTH - RIGHT - 4;
    String anchor = left ? "start" : "end";
    svg.append(text(side, TOP + 12, anchor, where));
    for (int i = 0; i < texts.size(); i++) {
      svg.append(text(side, TOP + 27 + 14 * i, anchor, texts.get(i)));
    }
    svg.append("</g>\n");
  }

  /** The last of ascending values that is not above one; -1 if the line is not there. */
  private static int before(double[] x, double value) {
    if (value > x[x.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(x, value);
    return found >= 0 ? found : -found - 2;
  }

  private static String text(double x, double y, String anchor, String text) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
        .formatted(at(x), at(y), anchor, Html.escape(text));
  }

  /** A coordinate. */
  static String at(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** In four digits; large ones in groups. */
  static String number(double value) {
    if (Math.abs(value) >= 1000) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    BigDecimal rounded = new BigDecimal(value, new MathContext(4)).stripTrailingZeros();
    return rounded.scale() > 6
        ? String.format(Locale.ROOT, "%.2e", value)
        : rounded.toPlainString();
  }
}
