package byol.data;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Between {@link Image} and {@link BufferedImage}. Transparent pixels are laid on white, 16-bit
 * samples are scaled to 8, palettes are looked up. Gray samples are taken as they are stored:
 * {@link BufferedImage#getRGB} would read them as linear light and brighten them.
 */
public final class BufferedImages {

  private static final int WHITE = 255;

  private BufferedImages() {}

  /**
   * Converts a picture of any type that ImageIO delivers.
   *
   * @param source the picture
   * @param channels 1 for gray (ITU-R 601-2 luma, as PIL's {@code convert("L")}), 3 for red, green
   *     and blue
   * @return {@code [height, width, channels]}
   */
  public static Image toImage(BufferedImage source, int channels) {
    byte[] rgb = isGray(source) ? fromGray(source) : fromColor(source);
    int width = source.getWidth();
    int height = source.getHeight();
    boolean gray = rgb.length == width * height;
    if (channels == 3) {
      return new Image(height, width, 3, gray ? repeat(rgb) : rgb);
    }
    return new Image(height, width, channels, gray ? rgb : luma(rgb));
  }

  /** An 8-bit gray or RGB picture with the same pixels. */
  public static BufferedImage toBufferedImage(Image image) {
    boolean gray = image.channels() == 1;
    BufferedImage out =
        new BufferedImage(
            image.width(),
            image.height(),
            gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    byte[] data = ((DataBufferByte) out.getRaster().getDataBuffer()).getData();
    byte[] pixels = image.pixels();
    if (gray) {
      System.arraycopy(pixels, 0, data, 0, data.length);
    } else {
      swapRedAndBlue(pixels, data);
    }
    return out;
  }

  private static boolean isGray(BufferedImage source) {
    return source.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && !(source.getColorModel() instanceof IndexColorModel);
  }

  private static byte[] fromGray(BufferedImage source) {
    Raster raster = source.getRaster();
    int width = source.getWidth();
    boolean alpha = source.getColorModel().hasAlpha() && raster.getNumBands() > 1;
    boolean premultiplied = source.isAlphaPremultiplied();
    int max = maxSample(raster, 0);
    int maxAlpha = alpha ? maxSample(raster, 1) : 1;
    byte[] out = new byte[width * source.getHeight()];
    int[] row = new int[width];
    int[] opacity = new int[width];
    for (int y = 0; y < source.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      if (alpha) {
        raster.getSamples(0, y, width, 1, 1, opacity);
      }
      for (int x = 0; x < width; x++) {
        int value = scale(row[x], max);
        if (alpha) {
          int a = scale(opacity[x], maxAlpha);
          value = premultiplied ? value + WHITE - a : onWhite(value, a);
        }
        out[y * width + x] = (byte) value;
      }
    }
    return out;
  }

  private static byte[] fromColor(BufferedImage source) {
    int width = source.getWidth();
    int height = source.getHeight();
    byte[] out = new byte[width * height * 3];
    if (source.getType() == BufferedImage.TYPE_3BYTE_BGR
        && source.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && buffer.getData().length == out.length) {
      swapRedAndBlue(buffer.getData(), out);
      return out;
    }
    boolean alpha = source.getColorModel().hasAlpha();
    int[] row = new int[width];
    for (int y = 0, o = 0; y < height; y++) {
      source.getRGB(0, y, width, 1, row, 0, width);
      for (int argb : row) {
        int a = alpha ? argb >>> 24 : WHITE;
        out[o++] = (byte) onWhite(argb >> 16 & 0xff, a);
        out[o++] = (byte) onWhite(argb >> 8 & 0xff, a);
        out[o++] = (byte) onWhite(argb & 0xff, a);
      }
    }
    return out;
  }

  private static void swapRedAndBlue(byte[] from, byte[] to) {
    for (int i = 0; i + 2 < from.length; i += 3) {
      byte first = from[i];
      to[i + 1] = from[i + 1];
      to[i] = from[i + 2];
      to[i + 2] = first;
    }
  }

  private static int maxSample(Raster raster, int band) {
    return (1 << raster.getSampleModel().getSampleSize(band)) - 1;
  }

  private static int scale(int sample, int max) {
    return max == WHITE ? sample : (int) (((long) sample * WHITE + max / 2) / max);
  }

  private static int onWhite(int value, int alpha) {
    return (value * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
  }

  private static byte[] repeat(byte[] gray) {
    byte[] out = new byte[gray.length * 3];
    for (int i = 0, o = 0; i < gray.length; i++) {
      byte value = gray[i];
      out[o++] = value;
      out[o++] = value;
      out[o++] = value;
    }
    return out;
  }

  private static byte[] luma(byte[] rgb) {
    byte[] out = new byte[rgb.length / 3];
    for (int i = 0, o = 0; o < out.length; i += 3, o++) {
      int r = rgb[i] & 0xff;
      int g = rgb[i + 1] & 0xff;
      int b = rgb[i + 2] & 0xff;
      out[o] = (byte) ((r * 19595 + g * 38470 + b * 7471 + 0x8000) >> 16);
    }
    return out;
  }
}
