package byol.data;

/**
 * Arithmetic on rows of floats. Each row is an array of its own, and all are read and written at
 * the same index: only so can the compiler be sure that they do not overlap, and use vectors.
 */
final class Rows {

  private static final int BLOCK = 16;

  private Rows() {}

  /**
   * {@code to[i] = Σ_t weights[at + t] · rows[first + t][i]} for {@code t < taps}, {@code i <
   * length}.
   */
  static void weightedSum(
      float[][] rows, int first, float[] weights, int at, int taps, float[] to, int length) {
    int t = 0;
    if (taps >= 4) {
      set4(rows, first, weights, at, to, length);
      t = 4;
    } else {
      set1(rows[first], weights[at], to, length);
      t = 1;
    }
    for (; t + 4 <= taps; t += 4) {
      add4(rows, first + t, weights, at + t, to, length);
    }
    for (; t < taps; t++) {
      add1(rows[first + t], weights[at + t], to, length);
    }
  }

  /** {@code to[x][y] = from[y][x]}, {@code y < height}, {@code x < width}. */
  static void transpose(float[][] from, int height, int width, float[][] to) {
    for (int y0 = 0; y0 < height; y0 += BLOCK) {
      int y1 = Math.min(height, y0 + BLOCK);
      for (int x = 0; x < width; x++) {
        float[] column = to[x];
        for (int y = y0; y < y1; y++) {
          column[y] = from[y][x];
        }
      }
    }
  }

  /** At least {@code count} rows of at least {@code length}: the given ones, if they will do. */
  static float[][] ensure(float[][] rows, int count, int length) {
    if (rows.length >= count && rows[0].length >= length) {
      return rows;
    }
    int oldLength = rows.length == 0 ? 0 : rows[0].length;
    return new float[Math.max(count, rows.length)][Math.max(length, oldLength)];
  }

  private static void set1(float[] row, float weight, float[] to, int length) {
    for (int i = 0; i < length; i++) {
      to[i] = weight * row[i];
    }
  }

  private static void add1(float[] row, float weight, float[] to, int length) {
    for (int i = 0; i < length; i++) {
      to[i] += weight * row[i];
    }
  }

  private static void set4(
      float[][] rows, int first, float[] weights, int at, float[] to, int length) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    float wa = weights[at];
    float wb = weights[at + 1];
    float wc = weights[at + 2];
    float wd = weights[at + 3];
    for (int i = 0; i < length; i++) {
      to[i] = wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i];
    }
  }

  private static void add4(
      float[][] rows, int first, float[] weights, int at, float[] to, int length) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    float wa = weights[at];
    float wb = weights[at + 1];
    float wc = weights[at + 2];
    float wd = weights[at + 3];
    for (int i = 0; i < length; i++) {
      to[i] += wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i];
    }
  }
}
