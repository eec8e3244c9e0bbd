package byol.data;

/**
 * Separable Gaussian blur with reflected borders, as torchvision's {@code gaussian_blur}. The
 * scratch memory is kept between calls, so each thread needs one of its own.
 */
final class GaussianBlur {

  private final int size;
  private final int radius;
  private final float[] kernel;
  private final float[] padded;
  private final float[] rows;

  /**
   * For square images; the kernel is a tenth of the side, odd, at least 3 (23 at 224).
   *
   * @param size side of the images
   */
  GaussianBlur(int size) {
    this.size = size;
    radius = kernelSize(size) / 2;
    kernel = new float[2 * radius + 1];
    padded = new float[size + 2 * radius];
    rows = new float[size * size];
  }

  /** A tenth of the side, made odd, at least 3. */
  static int kernelSize(int size) {
    return Math.max(3, (size / 10) | 1);
  }

  /**
   * Blurs each plane in place.
   *
   * @param planes {@code [channels][size * size]}
   * @param sigma standard deviation in pixels, positive
   */
  void apply(float[][] planes, double sigma) {
    setKernel(sigma);
    for (float[] plane : planes) {
      blurRows(plane);
      blurColumns(plane);
    }
  }

  private void setKernel(double sigma) {
    double sum = 0;
    for (int t = -radius; t <= radius; t++) {
      sum += Math.exp(-0.5 * t * t / (sigma * sigma));
    }
    for (int t = -radius; t <= radius; t++) {
      kernel[t + radius] = (float) (Math.exp(-0.5 * t * t / (sigma * sigma)) / sum);
    }
  }

  private void blurRows(float[] plane) {
    for (int y = 0; y < size; y++) {
      System.arraycopy(plane, y * size, padded, radius, size);
      for (int t = 1; t <= radius; t++) {
        padded[radius - t] = plane[y * size + reflect(-t)];
        padded[radius + size - 1 + t] = plane[y * size + reflect(size - 1 + t)];
      }
      scale(padded, radius, kernel[radius], rows, y * size);
      for (int t = 1; t <= radius; t++) {
        addPair(padded, radius - t, radius + t, kernel[radius + t], rows, y * size);
      }
    }
  }

  private void blurColumns(float[] plane) {
    for (int y = 0; y < size; y++) {
      scale(rows, y * size, kernel[radius], plane, y * size);
      for (int t = 1; t <= radius; t++) {
        int above = reflect(y - t) * size;
        int below = reflect(y + t) * size;
        addPair(rows, above, below, kernel[radius + t], plane, y * size);
      }
    }
  }

  private void scale(float[] from, int at, float weight, float[] to, int toAt) {
    for (int i = 0; i < size; i++) {
      to[toAt + i] = weight * from[at + i];
    }
  }

  private void addPair(float[] from, int a, int b, float weight, float[] to, int toAt) {
    for (int i = 0; i < size; i++) {
      to[toAt + i] += weight * (from[a + i] + from[b + i]);
    }
  }

  /** Mirrors a coordinate at the borders, which are not repeated. */
  private int reflect(int i) {
    while (i < 0 || i >= size) {
      i = i < 0 ? -i : 2 * (size - 1) - i;
      if (size == 1) {
        return 0;
      }
    }
    return i;
  }
}
