package byol.data;

/**
 * Resizes whole images, bicubic and antialiased, as PIL and torchvision do. The scratch memory is
 * kept between calls, so each thread needs one of its own.
 */
public final class ImageScaler {

  private final Resize resize = new Resize();

  /** With no scratch memory yet. */
  public ImageScaler() {}

  /**
   * Resizes an image.
   *
   * @param height rows of the result
   * @param width columns of the result
   * @throws IllegalArgumentException if one of them is not positive
   */
  public Image scale(Image image, int height, int width) {
    Checks.positive("the height", height);
    Checks.positive("the width", width);
    float[][] planes = new float[image.channels()][height * width];
    resize.whole(image, height, width, planes);
    return toImage(planes, height, width);
  }

  /**
   * Resizes an image so that its shorter side has a length, and keeps its aspect ratio; the longer
   * side is rounded down, as torchvision's {@code Resize} does.
   *
   * @param side length of the shorter side of the result
   * @throws IllegalArgumentException if that is not positive
   */
  public Image scaleShorter(Image image, int side) {
    long shorter = Math.min(image.height(), image.width());
    return scale(
        image,
        (int) (side * (long) image.height() / shorter),
        (int) (side * (long) image.width() / shorter));
  }

  private static Image toImage(float[][] planes, int height, int width) {
    int channels = planes.length;
    byte[] pixels = new byte[height * width * channels];
    for (int c = 0; c < channels; c++) {
      for (int i = 0, o = c; o < pixels.length; i++, o += channels) {
        pixels[o] = (byte) Math.round(planes[c][i] * 255);
      }
    }
    return new Image(height, width, channels, pixels);
  }
}
