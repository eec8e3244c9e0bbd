package byol.image.format;

import byol.image.Orientation;
import byol.image.UnusableImageException;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * What a JPEG file says of itself before its first scan.
 *
 * @param width columns, at least 1
 * @param height rows, at least 1
 * @param color what its components are
 * @param orientation how it is to be turned
 * @param scan where the three bytes are that say which coefficients the first scan has, if the
 *     picture is sequential and they say other than all, as cameras write; else 0. Decoders take
 *     all, but warn of it
 * @param lossless whether there are no coefficients, and so no reduced scales
 */
public record JpegHeader(
    int width, int height, Color color, Orientation orientation, long scan, boolean lossless) {

  private static final int SOF0 = 0xc0;
  private static final int SOF1 = 0xc1;
  private static final int DHT = 0xc4;
  private static final int JPG = 0xc8;
  private static final int DAC = 0xcc;
  private static final int SOF15 = 0xcf;
  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP14 = 0xee;
  private static final int APP15 = 0xef;
  private static final int COM = 0xfe;
  private static final int NO_ADOBE = -1;

  /** What the components of a picture are. */
  public enum Color {
    GRAY(1),
    RGB(3),
    YCBCR(3),
    CMYK(4),
    YCCK(4);

    private final int components;

    Color(int components) {
      this.components = components;
    }

    public int components() {
      return components;
    }
  }

  /**
   * Reads a header.
   *
   * @param file the file, or enough of its start
   * @throws UnusableImageException if it is that of no picture that can be decoded
   * @throws IndexOutOfBoundsException if the file ends within it
   */
  public static JpegHeader read(MemorySegment file) throws UnusableImageException {
    ByteReader in = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    MemorySegment exif = null;
    MemorySegment xmp = null;
    boolean jfif = false;
    int adobe = NO_ADOBE;
    long frame = -1;
    long at = 2;
    while (true) {
      at = afterMarker(in, at);
      int marker = in.u8(at - 1);
      if (marker == SOS) {
        break;
      }
      if (marker == EOI) {
        throw new UnusableImageException("a JPEG file without a picture");
      }
      if (!hasLength(marker)) {
        continue;
      }
      int length = in.u16(at);
      if (marker == APP0 && in.has(at + 2, "JFIF\0")) {
        jfif = true;
      } else if (marker == APP1) {
        MemorySegment segment = file.asSlice(at + 2, Math.max(0, length - 2));
        exif = exif == null && Exif.isExif(segment) ? segment : exif;
        xmp = new ByteReader(segment, ByteOrder.BIG_ENDIAN).has(0, Xmp.MARK) ? segment : xmp;
      } else if (marker == APP14 && length >= 14 && in.has(at + 2, "Adobe")) {
        adobe = in.u8(at + 13);
      } else if (isFrame(marker)) {
        frame = at;
      }
      at += Math.max(2, length);
    }
    if (frame < 0) {
      throw new UnusableImageException("a JPEG file without a frame header");
    }
    int marker = in.u8(frame - 1);
    long scan = marker == SOF0 || marker == SOF1 ? oddScan(in, at) : 0;
    return of(in, frame, jfif, adobe, Exif.ofSegments(exif, xmp), scan);
  }

  /** Where a scan says that it has other coefficients than 0 to 63 in full; 0 if it does not. */
  private static long oddScan(ByteReader in, long segment) {
    long at = segment + 3 + 2 * in.u8(segment + 2);
    boolean all = in.u8(at) == 0 && in.u8(at + 1) == 63 && in.u8(at + 2) == 0;
    return all ? 0 : at;
  }

  /**
   * A file without the segments that say nothing of its pixels, such as profiles, which make the
   * JDK's decoder warn if they are damaged.
   */
  static MemorySegment withoutMetadata(MemorySegment file) {
    ByteReader in = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0xff);
    out.write(SOI);
    long at = 2;
    for (int marker = 0; marker != SOS; ) {
      at = afterMarker(in, at);
      marker = in.u8(at - 1);
      if (hasLength(marker)) {
        int length = Math.max(2, in.u16(at));
        if (!isMetadata(marker)) {
          out.writeBytes(file.asSlice(at - 2, length + 2L).toArray(ValueLayout.JAVA_BYTE));
        }
        at += length;
      }
    }
    out.writeBytes(file.asSlice(at).toArray(ValueLayout.JAVA_BYTE));
    return MemorySegment.ofArray(out.toByteArray());
  }

  private static boolean isMetadata(int marker) {
    return marker >= APP1 && marker <= APP15 && marker != APP14 || marker == COM;
  }

  private static JpegHeader of(
      ByteReader in, long frame, boolean jfif, int adobe, Orientation orientation, long scan)
      throws UnusableImageException {
    int height = in.u16(frame + 3);
    int width = in.u16(frame + 5);
    if (in.u8(frame + 2) != 8) {
      throw new UnusableImageException(
          "a JPEG file of %s bits a sample; convert it to 8".formatted(in.u8(frame + 2)));
    }
    if (height == 0 || width == 0) {
      throw new UnusableImageException("%s x %s pixels".formatted(width, height));
    }
    int components = in.u8(frame + 7);
    Color color =
        switch (components) {
          case 1 -> Color.GRAY;
          case 3 -> isRgb(in, frame, jfif, adobe) ? Color.RGB : Color.YCBCR;
          case 4 -> adobe == NO_ADOBE || adobe == 0 ? Color.CMYK : Color.YCCK;
          default ->
              throw new UnusableImageException(
                  "a JPEG file of %s components, not 1, 3 or 4".formatted(components));
        };
    boolean lossless = isLossless(in.u8(frame - 1));
    return new JpegHeader(width, height, color, orientation, scan, lossless);
  }

  /** As libjpeg decides it (jdapimin.c, default_decompress_parms). */
  private static boolean isRgb(ByteReader in, long frame, boolean jfif, int adobe) {
    if (jfif || adobe != NO_ADOBE) {
      return !jfif && adobe == 0;
    }
    return in.u8(frame + 8) == 'R' && in.u8(frame + 11) == 'G' && in.u8(frame + 14) == 'B';
  }

  /** The offset behind the next marker. */
  private static long afterMarker(ByteReader in, long from) {
    long at = from;
    while (true) {
      while (in.u8(at) != 0xff) {
        at++;
      }
      while (in.u8(at) == 0xff) {
        at++;
      }
      if (in.u8(at) != 0) {
        return at + 1;
      }
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
  }

  /** SOF3, SOF7, SOF11 and SOF15, of frames. */
  private static boolean isLossless(int frame) {
    return (frame & 3) == 3;
  }

  /** All but TEM, RSTn and SOI. */
  private static boolean hasLength(int marker) {
    return marker >= SOF0 && (marker < 0xd0 || marker > 0xd8);
  }
}
