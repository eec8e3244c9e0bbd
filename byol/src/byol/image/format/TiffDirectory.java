package byol.image.format;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A directory of a TIFF or BigTIFF file, or of an EXIF block, which is built like one. Reading
 * beyond the end throws {@link IndexOutOfBoundsException}.
 *
 * @param file the file
 * @param offset where the directory is
 * @param big whether the file is a BigTIFF, in which counts and offsets have 8 bytes
 */
public record TiffDirectory(ByteReader file, long offset, boolean big) {

  private static final int BIG = 43;
  // By type: none, BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT, SLONG, SRATIONAL,
  // FLOAT, DOUBLE, IFD, none, none, LONG8, SLONG8, IFD8.
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

  /** The first directory of a file. */
  public static TiffDirectory first(MemorySegment tiff) {
    ByteReader start = new ByteReader(tiff, ByteOrder.BIG_ENDIAN);
    ByteReader file = start.has(0, "II") ? new ByteReader(tiff, ByteOrder.LITTLE_ENDIAN) : start;
    boolean big = file.u16(2) == BIG;
    return new TiffDirectory(file, big ? file.u64(8) : file.u32(4), big);
  }

  /** The first value of an entry; empty if there is no such entry, or it is no whole number. */
  public OptionalInt value(int tag) {
    long[] values = values(tag, 1);
    return values.length == 0 ? OptionalInt.empty() : OptionalInt.of((int) values[0]);
  }

  /** The first value of an entry, or another where there is none. */
  public int value(int tag, int otherwise) {
    return value(tag).orElse(otherwise);
  }

  /**
   * The values of an entry.
   *
   * @param most how many are wanted at most
   * @return as many as there are; none if there is no such entry, or they are no whole numbers
   */
  public long[] values(int tag, int most) {
    long at = find(tag);
    int type = at < 0 ? 0 : file.u16(at + 2);
    if (!isWhole(type)) {
      return new long[0];
    }
    int bytes = TYPE_BYTES[type];
    int count = (int) Math.min(most, count(at));
    long from = content(at);
    file.bytes().asSlice(from, (long) count * bytes);
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = number(from + (long) i * bytes, bytes);
    }
    return values;
  }

  /** What an entry holds, whatever its type. */
  public Optional<MemorySegment> bytes(int tag) {
    long at = find(tag);
    return at < 0
        ? Optional.empty()
        : Optional.of(file.bytes().asSlice(content(at), count(at) * typeBytes(at)));
  }

  private long number(long at, int bytes) {
    return switch (bytes) {
      case 1 -> file.u8(at);
      case 2 -> file.u16(at);
      case 4 -> file.u32(at);
      default -> file.u64(at);
    };
  }

  private static boolean isWhole(int type) {
    return type == 3 || type == 4 || type == 13 || type == 16 || type == 18;
  }

  private int typeBytes(long entry) {
    int type = file.u16(entry + 2);
    return type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
  }

  private long count(long entry) {
    return big ? file.u64(entry + 4) : file.u32(entry + 4);
  }

  /** Where the values of an entry are: in the entry if they fit. */
  private long content(long entry) {
    long count = count(entry);
    int room = big ? 8 : 4;
    long at = entry + 4 + room;
    if (count < 0 || count > file.bytes().byteSize()) {
      throw new IndexOutOfBoundsException("an entry of %s values".formatted(count));
    }
    if (count * typeBytes(entry) <= room) {
      return at;
    }
    return big ? file.u64(at) : file.u32(at);
  }

  /** Where the entry of a tag is; -1 if there is none. */
  private long find(int tag) {
    long entries = big ? file.u64(offset) : file.u16(offset);
    long first = offset + (big ? 8 : 2);
    int bytes = big ? 20 : 12;
    for (long i = 0; i < entries; i++) {
      if (file.u16(first + i * bytes) == tag) {
        return first + i * bytes;
      }
    }
    return -1;
  }
}
