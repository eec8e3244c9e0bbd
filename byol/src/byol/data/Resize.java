package byol.data;

/**
 * Cuts a rectangle out of an image and resizes it, bicubic and antialiased, in floats: first along
 * the columns, then, transposed, along the rows in the same way. The scratch memory is kept between
 * calls, so each thread needs one of its own.
 */
final class Resize {

  private static final float TO_UNIT = 1 / 255f;

  private final ResizeKernel vertical = new ResizeKernel();
  private final ResizeKernel horizontal = new ResizeKernel();
  private float[][] window = new float[0][0];
  private float[] line = new float[0];
  private float[][] columns = new float[0][0];
  private float[] out = new float[0];

  /**
   * Resizes a crop to a square. Of a reduced image, the pixels that lie partly in the crop count as
   * part of it.
   *
   * @param image the source
   * @param crop the part of the whole picture that is seen
   * @param size side of the result
   * @param flip whether to mirror it
   * @param planes the result, {@code [channels][size * size]}, values in [0, 1]
   */
  void crop(ScaledImage image, CropBox crop, int size, boolean flip, float[][] planes) {
    double scale = image.reduction();
    double y = (crop.y() - image.top()) / scale;
    double x = (crop.x() - image.left()) / scale;
    double height = crop.height() / scale;
    double width = crop.width() / scale;
    CropBox pixels =
        CropBox.between((int) x, (int) y, (int) Math.ceil(x + width), (int) Math.ceil(y + height));
    vertical.set(y - pixels.y(), height, pixels.height(), size, 0, size);
    horizontal.set(x - pixels.x(), width, pixels.width(), size, 0, size);
    if (flip) {
      horizontal.flip();
    }
    resize(image.image(), pixels, planes);
  }

  /**
   * Resizes a whole image so that its shorter side is {@code resized} and cuts out the centre.
   *
   * @param planes the result, {@code [channels][size * size]}, values in [0, 1]
   */
  void center(Image image, int resized, int size, float[][] planes) {
    int height = image.height();
    int width = image.width();
    int shorter = Math.min(height, width);
    int newHeight = (int) ((long) resized * height / shorter);
    int newWidth = (int) ((long) resized * width / shorter);
    vertical.set(0, height, height, newHeight, (int) Math.rint((newHeight - size) / 2.0), size);
    horizontal.set(0, width, width, newWidth, (int) Math.rint((newWidth - size) / 2.0), size);
    resize(image, new CropBox(0, 0, width, height), planes);
  }

  /**
   * Resizes a whole image.
   *
   * @param planes the result, {@code [channels][height * width]}, values in [0, 1]
   */
  void whole(Image image, int height, int width, float[][] planes) {
    vertical.set(0, image.height(), image.height(), height, 0, height);
    horizontal.set(0, image.width(), image.width(), width, 0, width);
    resize(image, new CropBox(0, 0, image.width(), image.height()), planes);
  }

  private void resize(Image image, CropBox crop, float[][] planes) {
    int channels = planes.length;
    resizeColumns(image, crop);
    for (int c = 0; c < channels; c++) {
      resizeRows(c * crop.width(), planes[c]);
    }
  }

  /**
   * {@code columns[c * width + x][o] = Σ weight · image[y, x, c]}. A window of source rows, as many
   * as the kernel has taps, slides down the image, so that each row is converted once.
   */
  private void resizeColumns(Image image, CropBox crop) {
    int channels = image.channels();
    int width = crop.width();
    int length = channels * width;
    int taps = vertical.taps;
    window = Rows.ensure(window, taps, length);
    columns = Rows.ensure(columns, length, vertical.count);
    line = line.length >= length ? line : new float[length];
    int next = vertical.start[0];
    for (int o = 0; o < vertical.count; o++) {
      int start = vertical.start[o];
      if (next <= start) {
        next = start;
      } else {
        rotate(start + taps - next, taps);
      }
      for (; next < start + taps; next++) {
        readRow(image, crop, next, window[next - start]);
      }
      Rows.weightedSum(window, 0, vertical.weights, o * taps, taps, line, length);
      for (int c = 0, i = 0; c < channels; c++) {
        for (int x = c; x < length; x += channels, i++) {
          columns[i][o] = line[x];
        }
      }
    }
  }

  /** Moves the window down by {@code by} rows; the arrays of those that leave it are used again. */
  private void rotate(int by, int taps) {
    for (int k = 0; k < by; k++) {
      float[] first = window[0];
      System.arraycopy(window, 1, window, 0, taps - 1);
      window[taps - 1] = first;
    }
  }

  /** Row {@code y} of the crop, still interleaved, as floats in [0, 1]. */
  private static void readRow(Image image, CropBox crop, int y, float[] to) {
    byte[] pixels = image.pixels();
    int channels = image.channels();
    int from = ((crop.y() + y) * image.width() + crop.x()) * channels;
    int length = crop.width() * channels;
    for (int i = 0; i < length; i++) {
      to[i] = (pixels[from + i] & 0xff) * TO_UNIT;
    }
  }

  /** {@code plane[o, x] = Σ weight · columns[first + x'][o]}, clamped to [0, 1]. */
  private void resizeRows(int first, float[] plane) {
    int taps = horizontal.taps;
    int width = horizontal.count;
    int height = vertical.count;
    out = out.length >= height ? out : new float[height];
    for (int x = 0; x < width; x++) {
      Rows.weightedSum(
          columns, first + horizontal.start[x], horizontal.weights, x * taps, taps, out, height);
      for (int y = 0, o = x; y < height; y++, o += width) {
        plane[o] = ColorOps.clamp(out[y]);
      }
    }
  }
}
