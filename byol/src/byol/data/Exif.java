package byol.data;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

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
    ByteReader reader = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    for (long at = 12; at + 8 <= file.byteSize(); at += 8 + (reader.u32(at + 4) + 1 & ~1L)) {
      if (reader.has(at, "EXIF")) {
        return ofMarkedBlock(file.asSlice(at + 8, reader.u32(at + 4)));
      }
    }
    return Orientation.UPRIGHT;
  }

  private static Orientation ofMarkedBlock(MemorySegment block) {
    return ofBlock(isMarked(block) ? block.asSlice(MARK.length()) : block);
  }

  private static Orientation ofBlock(MemorySegment tiff) {
    return Orientation.ofExif(TiffDirectory.first(tiff).value(ORIENTATION));
  }
}
