package byol.image.format;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Unsigned numbers in a file's bytes. Reading beyond the end throws {@link
 * IndexOutOfBoundsException}.
 */
public record ByteReader(MemorySegment bytes, ByteOrder order) {

  public int u8(long offset) {
    return bytes.get(ValueLayout.JAVA_BYTE, offset) & 0xff;
  }

  int u16(long offset) {
    return bytes.get(ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order), offset) & 0xffff;
  }

  /** Three bytes, of which the first is the lowest, whatever the order. */
  int u24(long offset) {
    return u8(offset) | u8(offset + 1) << 8 | u8(offset + 2) << 16;
  }

  public long u32(long offset) {
    return bytes.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(order), offset) & 0xffff_ffffL;
  }

  /** Eight bytes, which from 2^63 on are read as a negative number: no offset is so large. */
  long u64(long offset) {
    return bytes.get(ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order), offset);
  }

  /** Whether the bytes at an offset are these characters; no if there are fewer. */
  boolean has(long offset, String ascii) {
    if (offset + ascii.length() > bytes.byteSize()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (u8(offset + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
