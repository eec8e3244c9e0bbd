package byol.image.format;

import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Tells from the start and the end of a file whether all of it is there. */
public final class FileEnds {

  /** How many bytes of a file's start and end are needed. */
  public static final int BYTES = 64;

  private FileEnds() {}

  /**
   * Whether a file seems to be complete: it ends with the mark that the format's files end with, or
   * is as long as it says. No, where the format has neither.
   *
   * @param format of the file
   * @param start the first {@link #BYTES} bytes or more, or the whole file
   * @param tail the last {@link #BYTES} bytes or more, or the whole file
   * @param length of the file
   */
  public static boolean seemsComplete(
      ImageFormat format, MemorySegment start, MemorySegment tail, long length) {
    ByteReader reader = new ByteReader(start, ByteOrder.LITTLE_ENDIAN);
    return switch (format) {
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
    MemorySegment tail = bytes.asSlice(Math.max(0, bytes.byteSize() - BYTES));
    byte[] copy = tail.toArray(ValueLayout.JAVA_BYTE);
    return new String(copy, StandardCharsets.ISO_8859_1).contains(wanted);
  }

  private static int at(MemorySegment bytes, long offset) {
    return bytes.get(ValueLayout.JAVA_BYTE, offset) & 0xff;
  }
}
