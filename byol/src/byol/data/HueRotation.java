package byol.data;

/**
 * Turns the colour circle of HSV, keeping saturation and value, on planes of values in [0, 1].
 *
 * <p>With V the largest and C the spread of a pixel's three values, the colour of hue h (in sixths)
 * is {@code V − C · clamp(min(k, 4 − k), 0, 1)}, {@code k = (n + h) mod 6} and n = 5, 3, 1 for red,
 * green, blue: the closed form of the usual six cases. The cases of h, by which value is the
 * largest, are weights of 0 and 1. So no loop has a branch, and each is small enough to become
 * vector code. The scratch memory is kept between calls, so each thread needs one of its own.
 */
final class HueRotation {

  // A spread of 0 is divided by this instead; the quotient is 0 all the same.
  private static final float TINY = 1e-30f;
  // Makes at least 1 of the smallest share of a spread, 2^-24, by which two values can differ.
  private static final float HUGE = 1e9f;

  private final float[] value;
  private final float[] spread;
  private final float[] hue;

  /** For images of {@code n} pixels. */
  HueRotation(int n) {
    value = new float[n];
    spread = new float[n];
    hue = new float[n];
  }

  /**
   * Turns the colours in place; does nothing to a gray image.
   *
   * @param planes {@code [channels][n]}
   * @param shift share of the circle, in [−0.5, 0.5]
   */
  void apply(float[][] planes, float shift) {
    if (planes.length == 1) {
      return;
    }
    setValueAndSpread(planes[0], planes[1], planes[2]);
    setHue(planes[0], planes[1], planes[2], 6 + 6 * shift);
    setColor(planes[0], 5);
    setColor(planes[1], 3);
    setColor(planes[2], 1);
  }

  private void setValueAndSpread(float[] red, float[] green, float[] blue) {
    for (int i = 0; i < value.length; i++) {
      float max = Math.max(red[i], Math.max(green[i], blue[i]));
      value[i] = max;
      spread[i] = max - Math.min(red[i], Math.min(green[i], blue[i]));
    }
  }

  private void setHue(float[] red, float[] green, float[] blue, float turn) {
    for (int i = 0; i < value.length; i++) {
      float scale = 1 / Math.max(spread[i], TINY);
      float belowR = (value[i] - red[i]) * scale;
      float belowG = (value[i] - green[i]) * scale;
      float belowB = (value[i] - blue[i]) * scale;
      float notR = Math.min(1f, belowR * HUGE);
      float notG = Math.min(1f, belowG * HUGE);
      float largestR = belowB - belowG;
      float largestG = 2 + belowR - belowB;
      float largestB = 4 + belowG - belowR;
      hue[i] = turn + (1 - notR) * largestR + notR * ((1 - notG) * largestG + notG * largestB);
    }
  }

  private void setColor(float[] plane, float n) {
    for (int i = 0; i < value.length; i++) {
      float k = hue[i] + n;
      float turns = (int) (k * (1 / 6f));
      float rest = k - 6 * turns;
      plane[i] = value[i] - spread[i] * ColorOps.clamp(Math.min(rest, 4 - rest));
    }
  }
}
