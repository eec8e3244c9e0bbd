package byol.shell;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture as sixels: strips of six rows, and in each a line for each of its colors, whose
 * characters have a bit for each of the six pixels.
 */
final class Sixels {
  private static final int STRIP = 6;

  /** Levels of red, green and blue: 252 colors, of the 256 that terminals have. */
  private static final int REDS = 6;

  private static final int GREENS = 7;
  private static final int BLUES = 6;

  private Sixels() {}

  static String encode(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    StringBuilder text = new StringBuilder("\u001bPq");
    text.append("\"1;1;").append(width).append(';').append(height);
    for (int color = 0; color < REDS * GREENS * BLUES; color++) {
      text.append('#').append(color).append(";2;");
      text.append(percent(color / (GREENS * BLUES), REDS)).append(';');
      text.append(percent(color / BLUES % GREENS, GREENS)).append(';');
      text.append(percent(color % BLUES, BLUES));
    }
    for (int top = 0; top < height; top += STRIP) {
      strip(picture, top, text);
    }
    return text.append("\u001b\\").toString();
  }

  private static int percent(int level, int levels) {
    return Math.round(100f * level / (levels - 1));
  }

  private static void strip(BufferedImage picture, int top, StringBuilder text) {
    int width = picture.getWidth();
    int[][] bits = new int[REDS * GREENS * BLUES][];
    for (int y = top; y < Math.min(top + STRIP, picture.getHeight()); y++) {
      for (int x = 0; x < width; x++) {
        int color = color(picture.getRGB(x, y));
        if (bits[color] == null) {
          bits[color] = new int[width];
        }
        bits[color][x] |= 1 << y - top;
      }
    }
    for (int color = 0; color < bits.length; color++) {
      if (bits[color] != null) {
        text.append('#').append(color);
        line(bits[color], text);
        text.append('$');
      }
    }
    text.append('-');
  }

  private static int color(int rgb) {
    int red = Math.round((rgb >> 16 & 0xff) * (REDS - 1) / 255f);
    int green = Math.round((rgb >> 8 & 0xff) * (GREENS - 1) / 255f);
    int blue = Math.round((rgb & 0xff) * (BLUES - 1) / 255f);
    return (red * GREENS + green) * BLUES + blue;
  }

  /** Equal characters are counted. */
  private static void line(int[] bits, StringBuilder text) {
    int last = bits.length;
    while (last > 0 && bits[last - 1] == 0) {
      last--;
    }
    int[] shown = Arrays.copyOf(bits, last);
    for (int x = 0; x < shown.length; ) {
      int end = x;
      while (end < shown.length && shown[end] == shown[x]) {
        end++;
      }
      char sixel = (char) ('?' + shown[x]);
      text.append(
          end - x > 3 ? "!%s%s".formatted(end - x, sixel) : String.valueOf(sixel).repeat(end - x));
      x = end;
    }
  }
}
