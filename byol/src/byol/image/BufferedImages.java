package byol.image;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * Between {@link Image} and {@link BufferedImage}, as PIL's {@code convert("RGB")} does it: an
 * alpha channel is dropped, samples are taken as they are stored, whatever color profile stands
 * beside them, and scaled to 8 bits; palettes are looked up; CMYK is multiplied out.
 */
public final class BufferedImages {

  private static final int MAX = 255;

  private BufferedImages() {}

  /**
   * Converts a picture of any type that ImageIO delivers.
   *
   * @param source the picture
   * @param channels 1 for gray (ITU-R 601-2 luma, as PIL's {@code convert("L")}), 3 for red, green
   *     and blue
   * @return {@code [height, width, channels]}
   * @throws IllegalArgumentException if its samples are neither unsigned integers of at most 16
   *     bits nor colors that Java knows to convert
   */
  public static Image toImage(BufferedImage source, int channels) {
    return Components.toImage(source.getHeight(), source.getWidth(), pixels(source), channels);
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

  /**
   * The same picture in red, green and blue, without transparency. Drawing takes the samples of a
   * gray picture as they are stored, which {@link BufferedImage#getRGB} does not.
   */
  public static BufferedImage rgb(BufferedImage picture) {
    return drawn(picture, picture.getWidth(), picture.getHeight());
  }

  /**
   * A smaller picture in red, green and blue: each pixel is the mean of those that it covers.
   *
   * @param width at most that of the picture
   * @param height at most that of the picture
   */
  public static BufferedImage reduced(BufferedImage picture, int width, int height) {
    java.awt.Image small =
        rgb(picture).getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING);
    return drawn(small, width, height);
  }

  private static BufferedImage drawn(java.awt.Image picture, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return drawn;
  }

  /** One byte a pixel where the picture is gray, else three. */
  private static byte[] pixels(BufferedImage source) {
    Raster raster = source.getRaster();
    if (source.getColorModel() instanceof IndexColorModel || source.isAlphaPremultiplied()) {
      return converted(source);
    }
    return switch (source.getColorModel().getColorSpace().getType()) {
      case ColorSpace.TYPE_GRAY -> samples(raster, 1);
      case ColorSpace.TYPE_RGB -> samples(raster, 3);
      case ColorSpace.TYPE_CMYK -> Components.cmykToRgb(samples(raster, 4), false);
      default -> converted(source);
    };
  }

  /** What Java makes of the colors, which is slow. */
  private static byte[] converted(BufferedImage source) {
    int width = source.getWidth();
    byte[] out = new byte[width * source.getHeight() * 3];
    int[] row = new int[width];
    for (int y = 0, o = 0; y < source.getHeight(); y++) {
      source.getRGB(0, y, width, 1, row, 0, width);
      for (int argb : row) {
        out[o++] = (byte) (argb >> 16);
        out[o++] = (byte) (argb >> 8);
        out[o++] = (byte) argb;
      }
    }
    return out;
  }

  /** The first bands of a raster, interleaved, in 8 bits. */
  private static byte[] samples(Raster raster, int bands) {
    if (raster.getTransferType() > DataBuffer.TYPE_USHORT
        && raster.getTransferType() != DataBuffer.TYPE_INT) {
      throw new IllegalArgumentException("samples that are not unsigned integers");
    }
    byte[] out = new byte[raster.getWidth() * raster.getHeight() * bands];
    if (!copy(raster, bands, out)) {
      for (int c = 0; c < bands; c++) {
        scale(raster, c, bands, out);
      }
    }
    return out;
  }

  /** Where the samples are bytes side by side: copies them. */
  private static boolean copy(Raster raster, int bands, byte[] out) {
    if (!(raster.getDataBuffer() instanceof DataBufferByte buffer)
        || !(raster.getSampleModel() instanceof PixelInterleavedSampleModel model)
        || raster.getSampleModelTranslateX() != 0
        || raster.getSampleModelTranslateY() != 0) {
      return false;
    }
    byte[] data = buffer.getData();
    int[] offsets = model.getBandOffsets();
    int stride = model.getPixelStride();
    for (int y = 0, o = 0; y < raster.getHeight(); y++) {
      int i = buffer.getOffset() + y * model.getScanlineStride();
      for (int x = 0; x < raster.getWidth(); x++, i += stride) {
        for (int c = 0; c < bands; c++) {
          out[o++] = data[i + offsets[c]];
        }
      }
    }
    return true;
  }

  private static void scale(Raster raster, int band, int bands, byte[] out) {
    int bits = raster.getSampleModel().getSampleSize(band);
    if (bits > 16) {
      throw new IllegalArgumentException("samples of %s bits, not at most 16".formatted(bits));
    }
    int max = (1 << bits) - 1;
    int width = raster.getWidth();
    int[] row = new int[width];
    for (int y = 0, o = band; y < raster.getHeight(); y++) {
      raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, band, row);
      for (int x = 0; x < width; x++, o += bands) {
        out[o] = (byte) ((row[x] * MAX + max / 2) / max);
      }
    }
  }

  private static void swapRedAndBlue(byte[] from, byte[] to) {
    for (int i = 0; i + 2 < from.length; i += 3) {
      byte first = from[i];
      to[i + 1] = from[i + 1];
      to[i] = from[i + 2];
      to[i + 2] = first;
    }
  }
}
