package byol.data;

import java.util.Arrays;

/**
 * Cuts a rectangle out of an image and resizes it, bicubic and antialiased: columns first, then
 * rows, in floats. The scratch memory is kept between calls, so each thread needs one of its own.
 */
final class Resize {

  private static final float TO_UNIT = 1 / 255f;

  private final ResizeKernel vertical = new ResizeKernel();
  private final ResizeKernel horizontal = new ResizeKernel();
  private float[] row = new float[0];
  private float[] middle = new float[0];

  /**
   * Resizes a crop to a square.
   *
   * @param image the source
   * @param crop the part of it that is seen
   * @param size side of the result
   * @param flip whether to mirror it
   * @param planes the result, {@code [channels][size * size]}, values in [0, 1]
   */
  void crop(Image image, CropBox crop, int size, boolean flip, float[][] planes) {
    vertical.set(crop.height(), size, 0, size);
    horizontal.set(crop.width(), size, 0, size);
    if (flip) {
      horizontal.flip();
    }
    resize(image, crop, planes);
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
    vertical.set(height, newHeight, (int) Math.rint((newHeight - size) / 2.0), size);
    horizontal.set(width, newWidth, (int) Math.rint((newWidth - size) / 2.0), size);
    resize(image, new CropBox(0, 0, width, height), planes);
  }

  private void resize(Image image, CropBox crop, float[][] planes) {
    resizeColumns(image, crop);
    int plane = vertical.count * crop.width();
    for (int c = 0; c < planes.length; c++) {
      resizeRows(c * plane, crop.width(), planes[c]);
    }
  }

  /** {@code middle[c, o, x] = Σ weight · image[y, x, c]}; each source row is read once. */
  private void resizeColumns(Image image, CropBox crop) {
    int channels = image.channels();
    int width = crop.width();
    int plane = vertical.count * width;
    int taps = vertical.taps;
    if (row.length < channels * width) {
      row = new float[channels * width];
    }
    if (middle.length < channels * plane) {
      middle = new float[channels * plane];
    }
    Arrays.fill(middle, 0, channels * plane, 0);
    int first = 0;
    for (int y = 0; y < crop.height(); y++) {
      while (first < vertical.count && vertical.start[first] + taps <= y) {
        first++;
      }
      if (first == vertical.count) {
        return;
      }
      if (vertical.start[first] > y) {
        continue;
      }
      readRow(image, crop, y);
      for (int o = first; o < vertical.count && vertical.start[o] <= y; o++) {
        float weight = vertical.weights[o * taps + y - vertical.start[o]];
        for (int c = 0; c < channels && weight != 0; c++) {
          addScaled(row, c * width, weight, middle, c * plane + o * width, width);
        }
      }
    }
  }

  /** Row {@code y} of the crop as planes of floats in [0, 1]. */
  private void readRow(Image image, CropBox crop, int y) {
    byte[] pixels = image.pixels();
    int width = crop.width();
    int from = (crop.y() + y) * image.width() + crop.x();
    if (image.channels() == 1) {
      for (int x = 0; x < width; x++) {
        row[x] = (pixels[from + x] & 0xff) * TO_UNIT;
      }
      return;
    }
    for (int x = 0, i = from * 3; x < width; x++, i += 3) {
      row[x] = (pixels[i] & 0xff) * TO_UNIT;
      row[width + x] = (pixels[i + 1] & 0xff) * TO_UNIT;
      row[2 * width + x] = (pixels[i + 2] & 0xff) * TO_UNIT;
    }
  }

  private static void addScaled(
      float[] from, int fromAt, float weight, float[] to, int toAt, int length) {
    for (int i = 0; i < length; i++) {
      to[toAt + i] += weight * from[fromAt + i];
    }
  }

  private void resizeRows(int from, int width, float[] out) {
    int[] start = horizontal.start;
    float[] weights = horizontal.weights;
    int taps = horizontal.taps;
    int count = horizontal.count;
    for (int y = 0, o = 0; y < vertical.count; y++) {
      int line = from + y * width;
      for (int x = 0; x < count; x++, o++) {
        float sum = 0;
        int at = line + start[x];
        for (int t = 0, w = x * taps; t < taps; t++, w++) {
          sum += weights[w] * middle[at + t];
        }
        out[o] = ColorOps.clamp(sum);
      }
    }
  }
}
