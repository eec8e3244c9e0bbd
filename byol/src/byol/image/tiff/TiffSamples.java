package byol.image.tiff;

import byol.image.UnusableImageException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/** Reads the samples of a TIFF picture, segment by segment. */
public final class TiffSamples {

  private static final long MOST_BYTES = 1L << 30;

  private final TiffLayout layout;
  private final int bands;
  private final byte[] samples;

  private TiffSamples(TiffLayout layout) {
    this.layout = layout;
    bands = layout.bands();
    long bytes = (long) layout.width() * layout.height() * bands;
    samples = new byte[Math.toIntExact(bytes)];
  }

  /**
   * The samples that are used, in 8 bits, or as indices into a palette.
   *
   * @return {@code [height, width, bands]}
   */
  public static byte[] read(TiffLayout layout) throws IOException, UnusableImageException {
    TiffSamples out = new TiffSamples(layout);
    int across = layout.across();
    int plane = across * layout.down();
    for (int i = 0; i < plane; i++) {
      for (int p = 0; p < (layout.planar() ? out.bands : 1); p++) {
        out.read(i + p * plane, i / across, i % across, p);
      }
    }
    return out.samples;
  }

  private void read(int segment, int row, int column, int plane)
      throws IOException, UnusableImageException {
    int rows = layout.rows(row);
    byte[] bytes = unpack(segment, rows);
    if (layout.predicted()) {
      integrate(bytes, rows);
    }
    int x = column * layout.segments().width();
    int y = row * layout.segments().height();
    int columns = Math.min(layout.segments().width(), layout.width() - x);
    int used = Math.min(rows, layout.height() - y);
    for (int r = 0; r < used; r++) {
      int from = r * (int) layout.rowBytes();
      int to = ((y + r) * layout.width() + x) * bands + plane;
      copyRow(bytes, from, to, columns);
    }
  }

  private byte[] unpack(int segment, int rows) throws IOException, UnusableImageException {
    long size = rows * layout.rowBytes();
    if (size > MOST_BYTES) {
      throw new UnusableImageException("a strip or tile of %s bytes".formatted(size));
    }
    MemorySegment packed = layout.packed(segment, size);
    byte[] bytes = new byte[(int) size];
    switch (layout.compression()) {
      case FAX ->
          TiffFax.unpack(layout.directory(), packed, layout.segments().width(), rows, bytes);
      case JPEG -> TiffJpeg.unpack(layout, packed, rows, bytes);
      default -> layout.compression().unpack(packed, bytes);
    }
    return bytes;
  }

  /** From differences to values. */
  private void integrate(byte[] bytes, int rows) throws UnusableImageException {
    int n = layout.samplesInSegment();
    int width = (int) layout.rowBytes();
    for (int start = 0; start < rows * width; start += width) {
      int end = start + width;
      switch (layout.bits()) {
        case 8 -> {
          for (int i = start + n; i < end; i++) {
            bytes[i] += bytes[i - n];
          }
        }
        case 16 -> {
          for (int i = start + 2 * n; i < end; i += 2) {
            int sum = u16(bytes, i) + u16(bytes, i - 2 * n);
            boolean little = layout.order() == ByteOrder.LITTLE_ENDIAN;
            bytes[little ? i : i + 1] = (byte) sum;
            bytes[little ? i + 1 : i] = (byte) (sum >> 8);
          }
        }
        default ->
            throw new UnusableImageException(
                "a TIFF file of differences of %s bits".formatted(layout.bits()));
      }
    }
  }

  private int u16(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    return layout.order() == ByteOrder.LITTLE_ENDIAN ? first | second << 8 : first << 8 | second;
  }

  private void copyRow(byte[] bytes, int from, int to, int columns) {
    int n = layout.samplesInSegment();
    int used = layout.planar() ? 1 : bands;
    int bits = layout.bits();
    boolean index = layout.color() == TiffColor.PALETTE;
    int max = (1 << bits) - 1;
    if (bits == 8 && n == bands) {
      System.arraycopy(bytes, from, samples, to, columns * n);
      return;
    }
    boolean divided = layout.premultiplied() && bits > 8 && !layout.planar();
    for (int x = 0, o = to; x < columns; x++, o += bands) {
      int alpha = divided ? value(bytes, from, x * n + bands - 1) : max;
      for (int c = 0; c < used; c++) {
        int sample = x * n + c;
        if (bits == 8) {
          samples[o + c] = bytes[from + sample];
        } else {
          int value = value(bytes, from, sample);
          int whole = divided ? withoutAlpha(value, alpha, max) : value;
          samples[o + c] = (byte) (index ? whole : (whole * 255L + max / 2) / max);
        }
      }
    }
  }

  /**
   * A color before it was multiplied by alpha, while it has all of its bits; alpha itself becomes
   * one that changes nothing.
   */
  private static int withoutAlpha(int value, int alpha, int max) {
    return alpha == 0 ? 0 : (int) Math.min(max, (long) value * max / alpha);
  }

  private int value(byte[] bytes, int from, int sample) {
    return layout.bits() == 16 ? u16(bytes, from + 2 * sample) : packed(bytes, from, sample);
  }

  /** A sample of a row of samples that are no whole bytes, the highest bit first. */
  private int packed(byte[] bytes, int from, int sample) {
    int bits = layout.bits();
    long at = (long) sample * bits;
    int value = 0;
    for (int i = 0; i < bits; i++, at++) {
      value = value << 1 | bytes[from + (int) (at >> 3)] >> 7 - (int) (at & 7) & 1;
    }
    return value;
  }
}
