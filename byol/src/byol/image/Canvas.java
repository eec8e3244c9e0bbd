package byol.image;

/** The canvas of an animation, of which a frame may cover a part. */
public final class Canvas {

  private Canvas() {}

  /**
   * Copies a frame to its place.
   *
   * @param frame {@code [rows, frameWidth, 3]}
   * @param x of the frame's left column; all of the frame is within the canvas
   * @param y of its top row
   * @param canvas {@code [rows, width, 3]}
   * @return the canvas
   */
  public static byte[] place(byte[] frame, int frameWidth, int x, int y, byte[] canvas, int width) {
    int row = 3 * frameWidth;
    for (int from = 0, to = 3 * (y * width + x); from < frame.length; from += row) {
      System.arraycopy(frame, from, canvas, to, row);
      to += 3 * width;
    }
    return canvas;
  }
}
