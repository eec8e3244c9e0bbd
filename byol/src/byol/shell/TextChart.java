package byol.shell;

import java.util.Arrays;
import java.util.Locale;

/**
 * A curve of braille characters, which have two by four dots, with its least and largest values.
 */
final class TextChart {
  private static final int ROWS = 12;
  private static final int MOST_COLUMNS = 100;
  private static final int BLANK = 0x2800;

  /** The bits of the dots of a character, by row and column. */
  private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private TextChart() {}

  static String of(Curve curve, int columns) {
    double least = Arrays.stream(curve.values()).min().orElseThrow();
    double most = Arrays.stream(curve.values()).max().orElseThrow();
    String top = number(most);
    String bottom = number(least);
    int margin = Math.max(top.length(), bottom.length());
    int width = Math.clamp(columns - margin - 3L, 8, MOST_COLUMNS);
    int[][] cells = cells(curve, least, most, width);
    StringBuilder text = new StringBuilder(curve.name()).append('\n');
    for (int row = 0; row < ROWS; row++) {
      String label = row == 0 ? top : row == ROWS - 1 ? bottom : "";
      text.append(" ".repeat(margin - label.length())).append(label).append(" │");
      for (int cell : cells[row]) {
        text.appendCodePoint(BLANK | cell);
      }
      text.append('\n');
    }
    String first = number(curve.steps()[0]);
    String last = number(curve.steps()[curve.steps().length - 1]);
    int between = Math.max(1, width - first.length() - last.length());
    return text.append(" ".repeat(margin + 1))
        .append('└')
        .append("─".repeat(width))
        .append('\n')
        .append(" ".repeat(margin + 2))
        .append(first)
        .append(" ".repeat(between))
        .append(last)
        .append('\n')
        .toString();
  }

  private static int[][] cells(Curve curve, double least, double most, int width) {
    int[][] cells = new int[ROWS][width];
    double[] steps = curve.steps();
    double first = steps[0];
    double length = steps[steps.length - 1] - first;
    int before = -1;
    int beforeY = 0;
    for (int i = 0; i < steps.length; i++) {
      int x = dot(length == 0 ? 0 : (steps[i] - first) / length, 2 * width);
      int y = dot(most == least ? 0.5 : (most - curve.values()[i]) / (most - least), 4 * ROWS);
      line(cells, before < 0 ? x : before, before < 0 ? y : beforeY, x, y);
      before = x;
      beforeY = y;
    }
    return cells;
  }

  private static int dot(double share, int dots) {
    return Math.clamp(Math.round(share * (dots - 1)), 0, dots - 1);
  }

  private static void line(int[][] cells, int fromX, int fromY, int toX, int toY) {
    int length = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
    for (int i = 0; i <= length; i++) {
      int x = fromX + Math.round((float) i * (toX - fromX) / length);
      int y = fromY + Math.round((float) i * (toY - fromY) / length);
      cells[y / 4][x / 2] |= DOTS[y % 4][x % 2];
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4g", value);
  }
}
