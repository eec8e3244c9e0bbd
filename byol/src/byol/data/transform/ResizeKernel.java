package byol.data.transform;

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

  /** How many source values are read, from the first that {@link #set} returned. */
  int length;

  /**
   * Sets the weights.
   *
   * @param offset where in the source the part that is resized begins
   * @param part its length; it may begin and end within a source pixel
   * @param in length of the source, all of which counts
   * @param out length the part is resized to, of which a stretch may be wanted alone
   * @param from first output wanted
   * @param count how many outputs are wanted
   * @return the first source value that is read: {@code start} counts from there
   */
  int set(double offset, double part, int in, long out, long from, int count) {
    double scale = part / out;
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
    int origin = 0;
    for (int o = 0; o < count; o++) {
      double center = offset + (from + o + 0.5) * scale;
      int min = first(center, support);
      int max = last(center, support, in);
      int begin = Math.min(min, in - taps);
      origin = o == 0 ? begin : origin;
      setWeights(o * taps, min - begin, max - begin, begin - center + 0.5, stretch);
      start[o] = begin - origin;
    }
    length = start[count - 1] + taps;
    return origin;
  }

  /** Sets the taps of one output; those in [min, max) lie within reach and add up to 1. */
  private void setWeights(int at, int min, int max, double distance, double stretch) {
    double squeeze = 1 / stretch;
    double sum = 0;
    for (int t = 0; t < taps; t++) {
      double weight = t >= min && t < max ? cubic((distance + t) * squeeze) : 0;
      weights[at + t] = (float) weight;
      sum += weight;
    }
    float scale = (float) (1 / sum);
    for (int t = 0; t < taps; t++) {
      weights[at + t] *= scale;
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
