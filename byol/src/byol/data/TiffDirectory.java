package byol.data;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * A directory of a TIFF file, or of an EXIF block, which is built like one. Reading beyond the end
 * throws {@link IndexOutOfBoundsException}.
 *
 * @param file the file
 * @param offset where the directory is
 */
record TiffDirectory(ByteReader file, long offset) {

  private static final int ENTRY_BYTES = 12;
  // By type: none, BYTE, ASCII, SHORT, LONG, RATIONAL; the others do not say where pixels are.
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8};

  /** BitsPerSample, StripOffsets, StripByteCounts, ColorMap, TileOffsets, TileByteCounts, JPEG. */
  private static final Set<Integer> OF_PIXELS = Set.of(258, 273, 279, 320, 324, 325, 347);

  /** The first directory of a file. */
  static TiffDirectory first(MemorySegment tiff) {
    ByteReader start = new ByteReader(tiff, ByteOrder.BIG_ENDIAN);
    ByteReader file = start.has(0, "II") ? new ByteReader(tiff, ByteOrder.LITTLE_ENDIAN) : start;
    return new TiffDirectory(file, file.u32(4));
  }

  /** The first value of an entry; 0 if there is no such entry, or it is no whole number. */
  int value(int tag) {
    for (int i = 0; i < entries(); i++) {
      long at = entry(i);
      if (file.u16(at) == tag) {
        return switch (file.u16(at + 2)) {
          case 1 -> file.u8(at + 8);
          case 3 -> file.u16(at + 8);
          case 4 -> (int) file.u32(at + 8);
          default -> 0;
        };
      }
    }
    return 0;
  }

  /** Whether the file holds all the tables that are needed to find and read the pixels. */
  boolean isWhole() {
    for (int i = 0; i < entries(); i++) {
      long at = entry(i);
      int type = file.u16(at + 2);
      if (OF_PIXELS.contains(file.u16(at)) && type < TYPE_BYTES.length) {
        long bytes = file.u32(at + 4) * TYPE_BYTES[type];
        if (bytes > 4 && file.u32(at + 8) + bytes > file.bytes().byteSize()) {
          return false;
        }
      }
    }
    return true;
  }

  private int entries() {
    return file.u16(offset);
  }

  private long entry(int index) {
    return offset + 2 + (long) index * ENTRY_BYTES;
  }
}
