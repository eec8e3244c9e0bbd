package byol.jpeg;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The frame of a lossless picture, which knows no scales: libjpeg-turbo 3 decodes it in full,
 * whatever it is asked for, and writes beyond an output that is smaller.
 *
 * @param width columns
 * @param height rows
 */
record LosslessFrame(int width, int height) {

  private static final int SOF3 = 0xc3;
  private static final int SOF7 = 0xc7;
  private static final int SOF11 = 0xcb;
  private static final int SOF15 = 0xcf;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  /** Looks for one before the first scan, as the library does. */
  static Optional<LosslessFrame> in(MemorySegment jpeg) {
    try {
      for (long at = 2; ; ) {
        at = afterMarker(jpeg, at);
        int marker = u8(jpeg, at - 1);
        if (marker == SOS || marker == EOI) {
          return Optional.empty();
        }
        if (marker == SOF3 || marker == SOF7 || marker == SOF11 || marker == SOF15) {
          return Optional.of(new LosslessFrame(u16(jpeg, at + 5), u16(jpeg, at + 3)));
        }
        if (marker >= 0xc0 && (marker < 0xd0 || marker > 0xd8)) {
          at += Math.max(2, u16(jpeg, at));
        }
      }
    } catch (IndexOutOfBoundsException e) {
      // It ends before its frame, and the library refuses it.
      return Optional.empty();
    }
  }

  /** The offset behind the next marker. */
  private static long afterMarker(MemorySegment jpeg, long from) {
    long at = from;
    while (true) {
      while (u8(jpeg, at) != 0xff) {
        at++;
      }
      while (u8(jpeg, at) == 0xff) {
        at++;
      }
      if (u8(jpeg, at) != 0) {
        return at + 1;
      }
    }
  }

  private static int u8(MemorySegment jpeg, long at) {
    return Byte.toUnsignedInt(jpeg.get(ValueLayout.JAVA_BYTE, at));
  }

  private static int u16(MemorySegment jpeg, long at) {
    return Short.toUnsignedInt(jpeg.get(SHORT, at));
  }
}
