package byol.image.tiff;

import byol.image.UnusableImageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tukaani.xz.XZInputStream;

/** The compressions of TIFF that are read. */
enum TiffCompression {
  NONE,
  /** CCITT, Huffman (2), group 3 (3) or group 4 (4), of one bit a pixel. */
  FAX,
  LZW,
  JPEG,
  DEFLATE,
  PACK_BITS,
  LZMA;

  private static final int LZMA_KIB = 1 << 16;
  private static final int REST = 1 << 10;
  private static final String SHORT = "damaged or truncated: a strip or tile is too short";
  private static final Map<Integer, String> OTHERS =
      Map.of(
          6, "old-style JPEG",
          33003, "JPEG 2000",
          33005, "JPEG 2000",
          34712, "JPEG 2000",
          34887, "LERC",
          50000, "Zstandard",
          50001, "WebP",
          52546, "JPEG XL");

  /**
   * The compression of a number.
   *
   * @throws UnusableImageException if it is one that is not read
   */
  static TiffCompression of(int number) throws UnusableImageException {
    return switch (number) {
      case 1 -> NONE;
      case 2, 3, 4 -> FAX;
      case 5 -> LZW;
      case 7 -> JPEG;
      case 8, 32946 -> DEFLATE;
      case 32773 -> PACK_BITS;
      case 34925 -> LZMA;
      default ->
          throw new UnusableImageException(
              "a TIFF file with compression %s; convert it to LZW or Deflate"
                  .formatted(OTHERS.getOrDefault(number, Integer.toString(number))));
    };
  }

  boolean takesPredictor() {
    return this == LZW || this == DEFLATE || this == LZMA;
  }

  /** Whether, where a file has the bits of bytes in reverse order, those are in all of it. */
  boolean takesReversedBits() {
    return this != FAX && this != JPEG;
  }

  /**
   * Unpacks a segment.
   *
   * @param packed what the file has of it
   * @param out filled with as many bytes as it has
   * @throws UnusableImageException if there are fewer
   * @throws IndexOutOfBoundsException likewise
   */
  void unpack(MemorySegment packed, byte[] out) throws IOException, UnusableImageException {
    switch (this) {
      case NONE -> MemorySegment.copy(packed, ValueLayout.JAVA_BYTE, 0, out, 0, out.length);
      case LZW -> new TiffLzw(packed).unpack(out);
      case DEFLATE -> inflate(packed, out);
      case PACK_BITS -> packBits(packed, out);
      case LZMA -> lzma(packed, out);
      case FAX, JPEG -> throw new IllegalStateException(this + " needs to know the picture");
    }
  }

  private static void inflate(MemorySegment packed, byte[] out) throws UnusableImageException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed.asByteBuffer());
      for (int at = 0; at < out.length; ) {
        int n = inflater.inflate(out, at, out.length - at);
        if (n == 0) {
          throw new UnusableImageException(SHORT);
        }
        at += n;
      }
      finish(inflater, out.length);
    } catch (DataFormatException e) {
      throw new UnusableImageException("damaged: " + UnusableImageException.describe(e));
    }
  }

  /** Reads what there is behind the pixels, at most so many bytes: behind it is the checksum. */
  private static void finish(Inflater inflater, int most) throws DataFormatException {
    byte[] rest = new byte[REST];
    for (int left = most, n = 1; n > 0 && left > 0 && !inflater.finished(); left -= n) {
      n = inflater.inflate(rest);
    }
  }

  private static void packBits(MemorySegment packed, byte[] out) {
    long from = 0;
    for (int at = 0; at < out.length; ) {
      int n = packed.get(ValueLayout.JAVA_BYTE, from++);
      if (n >= 0) {
        int count = Math.min(n + 1, out.length - at);
        MemorySegment.copy(packed, ValueLayout.JAVA_BYTE, from, out, at, count);
        from += n + 1;
        at += count;
      } else if (n != -128) {
        byte value = packed.get(ValueLayout.JAVA_BYTE, from++);
        for (int end = Math.min(at + 1 - n, out.length); at < end; at++) {
          out[at] = value;
        }
      }
    }
  }

  private static void lzma(MemorySegment packed, byte[] out)
      throws IOException, UnusableImageException {
    byte[] bytes = packed.toArray(ValueLayout.JAVA_BYTE);
    try (InputStream in = new XZInputStream(new ByteArrayInputStream(bytes), LZMA_KIB)) {
      if (in.readNBytes(out, 0, out.length) < out.length) {
        throw new UnusableImageException(SHORT);
      }
      // Behind the pixels are the checksums.
      in.skip(out.length + 1L);
    }
  }
}
