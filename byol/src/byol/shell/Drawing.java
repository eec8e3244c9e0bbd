package byol.shell;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Something to look at: with pixels, or with characters where there are none. */
public interface Drawing {
  /**
   * In pixels.
   *
   * @throws IllegalStateException if this Java cannot draw it, and why
   */
  BufferedImage picture();

  /**
   * In characters, with escape sequences for their colors; lines end with a line end.
   *
   * @param columns how many a line may have, at least 1
   */
  String text(int columns);

  /**
   * A picture with each pixel as a square of several, where it is so small that one would see
   * little of it.
   *
   * @param side the larger side is at most so long then
   */
  static BufferedImage enlarged(BufferedImage picture, int side) {
    int longer = Math.max(picture.getWidth(), picture.getHeight());
    int times = Math.max(1, side / longer);
    int width = picture.getWidth() * times;
    int height = picture.getHeight() * times;
    BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = large.createGraphics();
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return large;
  }
}
