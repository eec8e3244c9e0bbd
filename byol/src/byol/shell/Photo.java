package byol.shell;

import byol.image.BufferedImages;
import java.awt.image.BufferedImage;

/**
 * A picture as a drawing. In characters it is made of {@code ▀}, whose two halves are two pixels in
 * 24-bit colors.
 *
 * @param picture the pixels
 */
record Photo(BufferedImage picture) implements Drawing {
  private static final String UPPER_HALF = "▀";
  private static final String RESET = "\u001b[0m";

  @Override
  public String text(int columns) {
    BufferedImage small = fitted(columns);
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < small.getHeight(); y += 2) {
      int before = -1;
      int beforeBelow = -1;
      boolean pair = y + 1 < small.getHeight();
      for (int x = 0; x < small.getWidth(); x++) {
        int upper = small.getRGB(x, y) & 0xffffff;
        int lower = pair ? small.getRGB(x, y + 1) & 0xffffff : -1;
        if (upper != before) {
          text.append(color(38, upper));
        }
        if (pair && lower != beforeBelow) {
          text.append(color(48, lower));
        }
        text.append(UPPER_HALF);
        before = upper;
        beforeBelow = lower;
      }
      text.append(RESET).append('\n');
    }
    return text.toString();
  }

  private static String color(int what, int rgb) {
    return "\u001b[%s;2;%s;%s;%sm".formatted(what, rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Not wider than so many pixels; a smaller picture at its own size. */
  private BufferedImage fitted(int width) {
    if (picture.getWidth() <= width) {
      return BufferedImages.rgb(picture);
    }
    int height = Math.round((float) width * picture.getHeight() / picture.getWidth());
    return BufferedImages.reduced(picture, width, Math.max(1, height));
  }
}
