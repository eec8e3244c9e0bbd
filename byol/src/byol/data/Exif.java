package byol.data;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The orientation that the EXIF block of a file gives, wherever the format keeps that block: JPEG
 * in the segment APP1, PNG in the chunk eXIf, WebP in the chunk EXIF, TIFF as its own first
 * directory. A block that is damaged gives none; a picture is not refused for that.
 */
final class Exif {

  private static final String MARK = "Exif\0\0";
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /** The orientation of a file that is no JPEG. */
  static Orientation orientation(ImageFormat format, MemorySegment file) {
    try {
      return switch (format) {
        case PNG -> ofPng(file);
        case WEBP -> ofWebP(file);
        case TIFF -> ofBlock(file);
        case JPEG, GIF, BMP -> Orientation.UPRIGHT;
      };
    } catch (IndexOutOfBoundsException e) {
      return Orientation.UPRIGHT;
    }
  }

  /** The orientation that a segment APP1 of a JPEG gives, if it is of EXIF. */
  static Orientation ofSegment(MemorySegment app1) {
    try {
      return ofMarkedBlock(app1);
    } catch (IndexOutOfBoundsException e) {
      return Orientation.UPRIGHT;
    }
  }

  /** Whether a segment APP1 of a JPEG holds EXIF. */
  static boolean isMarked(MemorySegment block) {
    return new ByteReader(block, ByteOrder.BIG_ENDIAN).has(0, MARK);
  }

  private static Orientation ofPng(MemorySegment file) {
    ByteReader reader = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    for (long at = 8; !reader.has(at + 4, "IEND"); at += 12 + reader.u32(at)) {
      if (reader.has(at + 4, "eXIf")) {
        return ofMarkedBlock(file.asSlice(at + 8, reader.u32(at)));
      }
    }
    return Orientation.UPRIGHT;
  }

  private static Orientation ofWebP(MemorySegment file) {
    return new WebPFile(file).exif().map(Exif::ofMarkedBlock).orElse(Orientation.UPRIGHT);
  }

  /**
   * Whether a file that is no TIFF has a block that may not be in its start. Of a PNG the headers
   * of all chunks are read for that, because the block may come after the picture.
   *
   * @param start the first bytes of the file
   */
  static boolean liesBehind(MemorySegment start, ImageFormat format, Path file) throws IOException {
    return switch (format) {
      case WEBP -> new WebPFile(start).announcesExif();
      case PNG -> inPng(file) > start.byteSize();
      case JPEG, GIF, BMP, TIFF -> false;
    };
  }

  /** Where the block of a PNG ends; 0 if there is none before its end, or before damage. */
  private static long inPng(Path png) throws IOException {
    byte[] header = new byte[8];
    ByteReader reader = new ByteReader(MemorySegment.ofArray(header), ByteOrder.BIG_ENDIAN);
    try (RandomAccessFile file = new RandomAccessFile(png.toFile(), "r")) {
      for (long at = 8; at + 12 <= file.length(); at += 12 + reader.u32(0)) {
        file.seek(at);
        file.readFully(header);
        if (reader.has(4, "eXIf")) {
          return at + 12 + reader.u32(0);
        }
        if (reader.has(4, "IEND") || !Character.isLetter(reader.u8(4))) {
          return 0;
        }
      }
    }
    return 0;
  }

  private static Orientation ofMarkedBlock(MemorySegment block) {
    return ofBlock(isMarked(block) ? block.asSlice(MARK.length()) : block);
  }

  private static Orientation ofBlock(MemorySegment tiff) {
    return Orientation.ofExif(TiffDirectory.first(tiff).value(ORIENTATION));
  }
}
