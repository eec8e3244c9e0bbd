package byol.data;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of image files. What a file is says its content, not its name. */
public enum ImageFormat {
  /** JPEG, sequential or progressive, 8 bits a sample. */
  JPEG("\u00ff\u00d8\u00ff"),
  /** PNG. */
  PNG("\u0089PNG\r\n\u001a\n"),
  /** GIF; the first frame of an animation, on its canvas. */
  GIF("GIF8"),
  /** BMP. */
  BMP("BM"),
  /** WebP, lossy or lossless; the first frame of an animation, on its canvas. */
  WEBP("RIFF????WEBP"),
  /** TIFF or BigTIFF, either byte order; the first page. */
  TIFF("II*\0", "MM\0*", "II+\0", "MM\0+"),
  /** Netpbm's PBM, PGM, PPM (text or binary) and PAM; the first picture. */
  PNM(PnmFile.starts());

  /** The formats in words, for messages. */
  static final String ALL = "JPEG, PNG, GIF, BMP, WebP, TIFF or PNM";

  /** How many bytes of a file's start and end tell whether it is complete. */
  static final int ENDS = 64;

  private final String[] starts;

  /** The bytes that files start with; a question mark stands for any byte. */
  ImageFormat(String... starts) {
    this.starts = starts;
  }

  /** The format of a file's content; empty if it is none of these. */
  public static Optional<ImageFormat> of(MemorySegment bytes) {
    return Stream.of(values())
        .filter(format -> Stream.of(format.starts).anyMatch(start -> startsWith(bytes, start)))
        .findFirst();
  }

  private static boolean startsWith(MemorySegment bytes, String start) {
    if (bytes.byteSize() < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      char wanted = start.charAt(i);
      if (wanted != '?' && wanted != at(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a file seems to be complete: it ends with the mark that the format's files end with, or
   * is as long as it says. No, where the format has neither.
   *
   * @param start the first {@link #ENDS} bytes or more, or the whole file
   * @param tail the last {@link #ENDS} bytes or more, or the whole file
   * @param length of the file
   */
  boolean seemsComplete(MemorySegment start, MemorySegment tail, long length) {
    ByteReader reader = new ByteReader(start, ByteOrder.LITTLE_ENDIAN);
    return switch (this) {
      case JPEG -> hasInTail(tail, "\u00ff\u00d9");
      case PNG -> hasInTail(tail, "IEND");
      case GIF -> at(tail, tail.byteSize() - 1) == ';';
      case BMP -> isAtLeast(length, reader.u32(2));
      case WEBP -> isAtLeast(length, reader.u32(4) + 8);
      case TIFF -> false;
      case PNM -> isPnmAtLeast(start, length);
    };
  }

  private static boolean isPnmAtLeast(MemorySegment start, long length) {
    try {
      return length >= PnmFile.read(start).length();
    } catch (UnusableImageException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static boolean isAtLeast(long length, long stated) {
    return stated > 8 && length >= stated;
  }

  private static boolean hasInTail(MemorySegment bytes, String wanted) {
    MemorySegment tail = bytes.asSlice(Math.max(0, bytes.byteSize() - ENDS));
    byte[] copy = tail.toArray(ValueLayout.JAVA_BYTE);
    return new String(copy, StandardCharsets.ISO_8859_1).contains(wanted);
  }

  private static int at(MemorySegment bytes, long offset) {
    return bytes.get(ValueLayout.JAVA_BYTE, offset) & 0xff;
  }
}
