package byol.data;

/**
 * Separable Gaussian blur with reflected borders, as torchvision's {@code gaussian_blur}. The
 * scratch memory is kept between calls, so each thread needs one of its own.
 */
final class GaussianBlur {

  private final int size;
  private final int radius;
  private final float[] kernel;
  private final float[][] padded;
  private final float[][] rows;
  private final float[][] blurred;

  /**
   * For square images; the kernel is a tenth of the side, odd, at least 3 (23 at 224).
   *
   * @param size side of the images
   */
  GaussianBlur(int size) {
    this.size = size;
    radius = kernelSize(size) / 2;
    kernel = new float[2 * radius + 1];
    rows = new float[size][size];
    blurred = new float[size][size];
    padded = new float[size + 2 * radius][];
    for (int i = 0; i < padded.length; i++) {
      padded[i] = rows[reflect(i - radius)];
    }
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
      for (int y = 0; y < size; y++) {
        System.arraycopy(plane, y * size, rows[y], 0, size);
      }
      blurColumns();
      Rows.transpose(blurred, size, size, rows);
      blurColumns();
      Rows.transpose(blurred, size, size, rows);
      for (int y = 0; y < size; y++) {
        System.arraycopy(rows[y], 0, plane, y * size, size);
      }
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

  /** {@code blurred = } the columns of {@code rows}, blurred. */
  private void blurColumns() {
    for (int y = 0; y < size; y++) {
      Rows.weightedSum(padded, y, kernel, 0, kernel.length, blurred[y], size);
    }
  }

  /** Mirrors a coordinate at the borders, which are not repeated. */
  private int reflect(int i) {
    if (size == 1) {
      return 0;
    }
    int j = i;
    while (j < 0 || j >= size) {
      j = j < 0 ? -j : 2 * (size - 1) - j;
    }
    return j;
  }
}
