package byol.data;

/**
 * The weights of a one-dimensional antialiased bicubic resize (a = −0.5), as PIL and torchvision
 * compute them: when shrinking, the kernel widens with the scale, so that every source pixel
 * counts. Output {@code o} is {@code Σ weights[o * taps + t] · source[start[o] + t]}.
 *
 * <p>One object is reused for many sizes; its arrays only grow.
 */
final class ResizeKernel {

  private static final double A = -0.5;
  private static final double RADIUS = 2;

  int[] start = new int[0];
  float[] weights = new float[0];
  int taps;
  int count;

  /**
   * Sets the weights.
   *
   * @param offset where in the source the part that is resized begins
   * @param length of that part, which may end within a source pixel as well
   * @param in length of the source, all of which counts
   * @param out length the part is resized to
   * @param from first output wanted
   * @param count how many outputs are wanted
   */
  void set(double offset, double length, int in, int out, int from, int count) {
    double scale = length / out;
    double stretch = Math.max(1, scale);
    double support = RADIUS * stretch;
    this.count = count;
    taps = 0;
    for (int o = 0; o < count; o++) {
      double center = offset + (from + o + 0.5) * scale;
      taps = Math.max(taps, last(center, support, in) - first(center, support));
    }
    if (start.length < count) {
      start = new int[count];
    }
    if (weights.length < count * taps) {
      weights = new float[count * taps];
    }
    for (int o = 0; o < count; o++) {
      double center = offset + (from + o + 0.5) * scale;
      int min = first(center, support);
      int max = last(center, support, in);
      start[o] = Math.min(min, in - taps);
      double sum = 0;
      for (int i = min; i < max; i++) {
        sum += cubic((i - center + 0.5) / stretch);
      }
      for (int t = 0; t < taps; t++) {
        int i = start[o] + t;
        boolean inside = i >= min && i < max;
        weights[o * taps + t] = inside ? (float) (cubic((i - center + 0.5) / stretch) / sum) : 0;
      }
    }
  }

  /** Mirrors the outputs, left to right. */
  void flip() {
    for (int a = 0, b = count - 1; a < b; a++, b--) {
      int s = start[a];
      start[a] = start[b];
      start[b] = s;
      for (int t = 0; t < taps; t++) {
        float w = weights[a * taps + t];
        weights[a * taps + t] = weights[b * taps + t];
        weights[b * taps + t] = w;
      }
    }
  }

  private static int first(double center, double support) {
    return Math.max(0, (int) (center - support + 0.5));
  }

  private static int last(double center, double support, int in) {
    return Math.min(in, (int) (center + support + 0.5));
  }

  private static double cubic(double x) {
    x = Math.abs(x);
    if (x < 1) {
      return ((A + 2) * x - (A + 3)) * x * x + 1;
    }
    return x < 2 ? (((x - 5) * x + 8) * x - 4) * A : 0;
  }
}
