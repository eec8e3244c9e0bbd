package byol.shell;

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
}
