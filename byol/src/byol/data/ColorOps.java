package byol.data;

/**
 * Colour operations on planes of values in [0, 1], in place. {@code planes[c][i]} is channel {@code
 * c} of pixel {@code i}, {@code i < n}; one plane is gray, three are red, green and blue. Formulas
 * are those of torchvision's functional transforms for float images; results are clamped to [0, 1].
 */
final class ColorOps {

  private static final float RED = 0.2989f;
  private static final float GREEN = 0.587f;
  private static final float BLUE = 0.114f;

  private ColorOps() {}

  /** {@code v ← v · factor}. */
  static void brightness(float[][] planes, int n, float factor) {
    for (float[] plane : planes) {
      for (int i = 0; i < n; i++) {
        plane[i] = clamp(plane[i] * factor);
      }
    }
  }

  /** {@code v ← v · factor + m · (1 − factor)}, where m is the mean gray value of the image. */
  static void contrast(float[][] planes, int n, float factor) {
    double mean =
        planes.length == 1
            ? sum(planes[0], n)
            : RED * sum(planes[0], n) + GREEN * sum(planes[1], n) + BLUE * sum(planes[2], n);
    float add = (float) (mean / n * (1 - factor));
    for (float[] plane : planes) {
      for (int i = 0; i < n; i++) {
        plane[i] = clamp(plane[i] * factor + add);
      }
    }
  }

  /** {@code v ← v · factor + gray · (1 − factor)}, gray being the pixel's own. */
  static void saturation(float[][] planes, int n, float factor) {
    if (planes.length == 1) {
      return;
    }
    float[] r = planes[0];
    float[] g = planes[1];
    float[] b = planes[2];
    float rest = 1 - factor;
    for (int i = 0; i < n; i++) {
      float gray = (RED * r[i] + GREEN * g[i] + BLUE * b[i]) * rest;
      r[i] = clamp(r[i] * factor + gray);
      g[i] = clamp(g[i] * factor + gray);
      b[i] = clamp(b[i] * factor + gray);
    }
  }

  /** Red, green and blue all become the pixel's gray value. */
  static void grayscale(float[][] planes, int n) {
    if (planes.length == 1) {
      return;
    }
    float[] r = planes[0];
    float[] g = planes[1];
    float[] b = planes[2];
    for (int i = 0; i < n; i++) {
      float gray = RED * r[i] + GREEN * g[i] + BLUE * b[i];
      r[i] = gray;
      g[i] = gray;
      b[i] = gray;
    }
  }

  /** Values from the threshold upward become {@code 1 − v}. */
  static void solarize(float[][] planes, int n, float threshold) {
    for (float[] plane : planes) {
      for (int i = 0; i < n; i++) {
        float v = plane[i];
        plane[i] = v >= threshold ? 1 - v : v;
      }
    }
  }

  /** To [0, 1]. */
  static float clamp(float v) {
    return Math.min(1f, Math.max(0f, v));
  }

  // Four running sums, because a single one would make each addition wait for the last.
  private static double sum(float[] plane, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 4 <= n; i += 4) {
      s0 += plane[i];
      s1 += plane[i + 1];
      s2 += plane[i + 2];
      s3 += plane[i + 3];
    }
    for (; i < n; i++) {
      s0 += plane[i];
    }
    return s0 + s1 + s2 + s3;
  }
}
