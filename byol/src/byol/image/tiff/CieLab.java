package byol.image.tiff;

/**
 * CIE L*a*b* of white point D50, as TIFF stores it in 8 bits, to sRGB.
 *
 * <p>It is done as by Little CMS, and with it PIL: exactly at the points of a grid of 33 × 33 × 33,
 * and in between by tetrahedral interpolation. That can be 30 of 255 from what is exact everywhere.
 */
final class CieLab {

  private static final int POINTS = 33;
  private static final int CELLS = POINTS - 1;
  private static final int MAX = 255;

  /** From one point of the grid to the next, by axis. */
  private static final int[] STEPS = {POINTS * POINTS * 3, POINTS * 3, 3};

  /** White point D50 of the ICC profile connection space. */
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  /** From XYZ at D50 to linear sRGB: the inverse of the columns of the ICC profile of sRGB. */
  private static final double[][] TO_LINEAR = {
    {3.1341359, -1.6173863, -0.4906619},
    {-0.9787955, 1.9162544, 0.0334429},
    {0.0719554, -0.2289768, 1.4053851}
  };

  private static final double KNEE = 6.0 / 29;

  /** Held apart, so that it is made when it is needed first. */
  private static final class Grid {

    /** {@code [L*, a*, b*, RGB]}, in 0 to 255. */
    static final float[] RGB = new float[POINTS * STEPS[0]];

    static {
      double[] rgb = new double[3];
      for (int i = 0; i < RGB.length; i += 3) {
        double l = i / STEPS[0] * 100.0 / CELLS;
        double a = i / STEPS[1] % POINTS * (double) MAX / CELLS - 128;
        double b = i / STEPS[2] % POINTS * (double) MAX / CELLS - 128;
        toRgb(l, a, b, rgb);
        for (int c = 0; c < 3; c++) {
          RGB[i + c] = (float) rgb[c];
        }
      }
    }
  }

  private CieLab() {}

  /**
   * Converts pixels in place.
   *
   * @param lab interleaved, three bytes a pixel: L* from 0 to 100 as 0 to 255, and a* and b* as
   *     they are, signed
   * @return the same array
   */
  static byte[] toRgb(byte[] lab) {
    int[] rest = new int[3];
    for (int i = 0; i + 2 < lab.length; i += 3) {
      int at = 0;
      for (int c = 0; c < 3; c++) {
        int place = ((c == 0 ? lab[i] : lab[i + c] + 128) & MAX) * CELLS;
        int cell = Math.min(place / MAX, CELLS - 1);
        rest[c] = place - cell * MAX;
        at += cell * STEPS[c];
      }
      interpolate(at, rest, lab, i);
    }
    return lab;
  }

  /** From a corner of a cell to the opposite one along its edges, the longest way first. */
  private static void interpolate(int corner, int[] rest, byte[] out, int i) {
    int first = rest[0] >= rest[1] && rest[0] >= rest[2] ? 0 : rest[1] >= rest[2] ? 1 : 2;
    int last = rest[2] <= rest[0] && rest[2] <= rest[1] ? 2 : rest[1] <= rest[0] ? 1 : 0;
    int middle = 3 - first - last;
    int one = corner + STEPS[first];
    int two = one + STEPS[middle];
    int three = two + STEPS[last];
    float[] grid = Grid.RGB;
    for (int c = 0; c < 3; c++) {
      float sum =
          grid[corner + c] * (MAX - rest[first])
              + grid[one + c] * (rest[first] - rest[middle])
              + grid[two + c] * (rest[middle] - rest[last])
              + grid[three + c] * rest[last];
      out[i + c] = (byte) Math.round(sum / MAX);
    }
  }

  private static void toRgb(double l, double a, double b, double[] rgb) {
    double y = (l + 16) / 116;
    double[] xyz = {
      WHITE[0] * linear(y + a / 500), WHITE[1] * linear(y), WHITE[2] * linear(y - b / 200)
    };
    for (int c = 0; c < 3; c++) {
      double[] row = TO_LINEAR[c];
      rgb[c] = MAX * encode(row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2]);
    }
  }

  private static double linear(double t) {
    return t > KNEE ? t * t * t : 3 * KNEE * KNEE * (t - 4.0 / 29);
  }

  /** The curve of sRGB (IEC 61966-2-1). */
  private static double encode(double light) {
    double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    return Math.clamp(value, 0, 1);
  }
}
