package byol.image.tiff;

import byol.image.Components;
import byol.image.UnusableImageException;
import byol.image.format.TiffTag;

/** From the samples of a TIFF picture to gray, or red, green and blue. */
public final class TiffPixels {

  private TiffPixels() {}

  /**
   * Converts a picture.
   *
   * @param samples {@code [height, width, bands]}, may be overwritten
   * @return {@code [height, width, 1 or 3]}
   */
  public static byte[] convert(TiffLayout layout, byte[] samples) throws UnusableImageException {
    TiffColor color = layout.color();
    byte[] colors = layout.premultiplied() ? withoutAlpha(samples, color.samples()) : samples;
    return switch (color) {
      case GRAY, RGB -> colors;
      case INVERTED_GRAY -> inverted(colors);
      case PALETTE -> lookedUp(layout, colors);
      case CMYK -> Components.cmykToRgb(colors, false);
      case YCBCR -> Components.yccToRgb(colors);
      case LAB -> CieLab.toRgb(colors);
    };
  }

  /** The colors before they were multiplied by alpha, cut off at white. */
  private static byte[] withoutAlpha(byte[] samples, int colors) {
    byte[] out = new byte[samples.length / (colors + 1) * colors];
    for (int i = 0, o = 0; o < out.length; i++) {
      int alpha = samples[i + colors] & 0xff;
      for (int c = 0; c < colors; c++, i++) {
        out[o++] = (byte) (alpha == 0 ? 0 : Math.min(255, (samples[i] & 0xff) * 255 / alpha));
      }
    }
    return out;
  }

  private static byte[] inverted(byte[] gray) {
    for (int i = 0; i < gray.length; i++) {
      gray[i] = (byte) ~gray[i];
    }
    return gray;
  }

  /** Palettes have 16 bits, but some programs write 8: then no value is larger. */
  private static byte[] lookedUp(TiffLayout layout, byte[] indices) throws UnusableImageException {
    int count = 1 << layout.bits();
    long[] map = layout.directory().values(TiffTag.COLOR_MAP, 3 * count);
    if (map.length < 3 * count) {
      throw new UnusableImageException("damaged: a palette of %s colors".formatted(map.length / 3));
    }
    int shift = 0;
    for (long value : map) {
      shift = value > 255 ? 8 : shift;
    }
    byte[] out = new byte[indices.length * 3];
    for (int i = 0, o = 0; i < indices.length; i++) {
      int index = indices[i] & 0xff;
      for (int c = 0; c < 3; c++) {
        out[o++] = (byte) (map[c * count + index] >> shift);
      }
    }
    return out;
  }
}
