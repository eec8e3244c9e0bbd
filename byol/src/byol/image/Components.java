package byol.image;

/** From the components that files store to red, green and blue, each 0 to 255. */
public final class Components {

  private static final int ALL = 255;
  private static final int HALF = 1 << 15;

  private Components() {}

  /**
   * JPEG's YCbCr to RGB in place, with libjpeg's fixed-point arithmetic (jdcolor.c).
   *
   * @param pixels interleaved, three bytes a pixel
   * @return the same array
   */
  public static byte[] yccToRgb(byte[] pixels) {
    for (int i = 0; i + 2 < pixels.length; i += 3) {
      yccToRgb(pixels, i);
    }
    return pixels;
  }

  /**
   * JPEG's YCCK to CMYK in place, as libjpeg does it: K stays, CMY are the complement of RGB.
   *
   * @param pixels interleaved, four bytes a pixel
   * @return the same array
   */
  public static byte[] ycckToCmyk(byte[] pixels) {
    for (int i = 0; i + 3 < pixels.length; i += 4) {
      yccToRgb(pixels, i);
      pixels[i] = (byte) ~pixels[i];
      pixels[i + 1] = (byte) ~pixels[i + 1];
      pixels[i + 2] = (byte) ~pixels[i + 2];
    }
    return pixels;
  }

  private static void yccToRgb(byte[] pixels, int i) {
    int y = pixels[i] & 0xff;
    int cb = (pixels[i + 1] & 0xff) - 128;
    int cr = (pixels[i + 2] & 0xff) - 128;
    pixels[i] = clamp(y + (91881 * cr + HALF >> 16));
    pixels[i + 1] = clamp(y + (-22554 * cb - 46802 * cr + HALF >> 16));
    pixels[i + 2] = clamp(y + (116130 * cb + HALF >> 16));
  }

  private static byte clamp(int value) {
    return (byte) Math.clamp(value, 0, ALL);
  }

  /**
   * CMYK to RGB as PIL converts it, without color profiles: {@code (255 − K)(255 − C) / 255}.
   *
   * @param cmyk interleaved, four bytes a pixel
   * @param inverted whether 255 stands for no ink, as Adobe's programs write JPEG files
   * @return interleaved, three bytes a pixel
   */
  public static byte[] cmykToRgb(byte[] cmyk, boolean inverted) {
    int flip = inverted ? 0 : ALL;
    byte[] rgb = new byte[cmyk.length / 4 * 3];
    for (int i = 0, o = 0; o < rgb.length; i += 4) {
      int light = (cmyk[i + 3] & 0xff) ^ flip;
      for (int c = 0; c < 3; c++) {
        int ink = ALL - ((cmyk[i + c] & 0xff) ^ flip);
        rgb[o++] = (byte) (light - (ink * light + ALL / 2) / ALL);
      }
    }
    return rgb;
  }

  /** Luma of RGB: ITU-R 601-2, as PIL's {@code convert("L")}. */
  public static byte[] luma(byte[] rgb) {
    byte[] out = new byte[rgb.length / 3];
    for (int i = 0, o = 0; o < out.length; i += 3, o++) {
      int r = rgb[i] & 0xff;
      int g = rgb[i + 1] & 0xff;
      int b = rgb[i + 2] & 0xff;
      out[o] = (byte) ((r * 19595 + g * 38470 + b * 7471 + 0x8000) >> 16);
    }
    return out;
  }

  /**
   * A picture of gray or of colors, in as many channels as are wanted.
   *
   * @param pixels one byte a pixel for gray, or three
   * @param channels 1 or 3
   */
  public static Image toImage(int height, int width, byte[] pixels, int channels) {
    boolean gray = pixels.length == height * width;
    byte[] converted =
        gray == (channels == 1) ? pixels : channels == 1 ? luma(pixels) : repeat(pixels);
    return new Image(height, width, channels, converted);
  }

  /** The first of every so many components. */
  public static byte[] every(byte[] pixels, int components) {
    byte[] out = new byte[pixels.length / components];
    for (int o = 0; o < out.length; o++) {
      out[o] = pixels[o * components];
    }
    return out;
  }

  /** Gray as red, green and blue. */
  public static byte[] repeat(byte[] gray) {
    byte[] out = new byte[gray.length * 3];
    for (int i = 0, o = 0; i < gray.length; i++) {
      byte value = gray[i];
      out[o++] = value;
      out[o++] = value;
      out[o++] = value;
    }
    return out;
  }
}
