package byol.report;

import byol.data.transform.ImageScaler;
import byol.image.BufferedImages;
import byol.image.Image;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A white page with text and pictures on it. */
final class SheetPage {

  private static final Color FRAME = new Color(0xE4E4E4);

  private final BufferedImage page;
  private final Graphics2D graphics;
  private final ImageScaler scaler = new ImageScaler();
  private final boolean hasText = Charts.available();

  SheetPage(int width, int height) {
    page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
  }

  /**
   * Refuses a page that no picture of Java can hold, before anything is drawn for it.
   *
   * @param of what there is too much of, for the message
   * @throws IllegalArgumentException if it has too many pixels
   */
  static void check(long width, long height, String of) {
    if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE / width) {
      throw new IllegalArgumentException(
          "a sheet of %s x %s pixels cannot be drawn: show fewer %s".formatted(width, height, of));
    }
  }

  /** Ends the drawing. */
  BufferedImage finish() {
    graphics.dispose();
    return page;
  }

  /**
   * Writes text, in as many lines as it takes; what fits no line is cut.
   *
   * @param y where the first line's top is
   * @return where the last line ends
   */
  int text(String text, int x, int y, int width, int style, int size, Color color) {
    if (!hasText) {
      return y;
    }
    graphics.setFont(new Font(Font.SANS_SERIF, style, size));
    graphics.setColor(color);
    FontMetrics metrics = graphics.getFontMetrics();
    int below = y;
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
        below = line(line.toString(), x, below, width, metrics);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return line(line.toString(), x, below, width, metrics);
  }

  /** Writes text in one line, and cuts what does not fit; returns where it ends. */
  int line(String text, int x, int y, int width, int style, int size, Color color) {
    if (!hasText || text.isEmpty()) {
      return y;
    }
    graphics.setFont(new Font(Font.SANS_SERIF, style, size));
    graphics.setColor(color);
    return line(text, x, y, width, graphics.getFontMetrics());
  }

  private int line(String text, int x, int y, int width, FontMetrics metrics) {
    graphics.drawString(cut(text, width, metrics), x, y + metrics.getAscent());
    return y + metrics.getHeight();
  }

  /** The middle of a text that is too long becomes an ellipsis. */
  private static String cut(String text, int width, FontMetrics metrics) {
    String shown = text;
    for (int left = text.length() - 1; metrics.stringWidth(shown) > width && left > 1; left--) {
      int head = (left + 1) / 2;
      shown = text.substring(0, head) + "…" + text.substring(text.length() - (left - head));
    }
    return shown;
  }

  /** Writes a word in the middle of a column. */
  void centered(String text, int x, int width, int y, int style, Color color) {
    if (hasText) {
      graphics.setFont(new Font(Font.SANS_SERIF, style, 13));
      graphics.setColor(color);
      FontMetrics metrics = graphics.getFontMetrics();
      graphics.drawString(
          text, x + (width - metrics.stringWidth(text)) / 2, y + metrics.getAscent());
    }
  }

  void line(int x, int y, int width, Color color) {
    graphics.setColor(color);
    graphics.fillRect(x, y, width, 1);
  }

  /**
   * Draws an image in the middle of a box, as large as it fits: small ones by whole multiples, so
   * that their pixels stay square.
   */
  void picture(Image image, int x, int y, int width, int height) {
    double fit = Math.min((double) width / image.width(), (double) height / image.height());
    double scale = fit >= 1 ? Math.floor(fit) : fit;
    int w = Math.max(1, (int) Math.round(image.width() * scale));
    int h = Math.max(1, (int) Math.round(image.height() * scale));
    Image shown = scale < 1 ? scaler.scale(image, h, w) : image;
    int left = x + (width - w) / 2;
    int top = y + (height - h) / 2;
    graphics.drawImage(BufferedImages.toBufferedImage(shown), left, top, w, h, null);
    graphics.setColor(FRAME);
    graphics.drawRect(left, top, w - 1, h - 1);
  }

  /** The last name of a path. */
  static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
