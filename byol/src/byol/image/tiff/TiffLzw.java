package byol.image.tiff;

import byol.image.UnusableImageException;
import byol.image.format.ByteReader;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/** Unpacks TIFF's LZW (TIFF 6.0, section 13): codes of 9 to 12 bits, the highest bit first. */
final class TiffLzw {

  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int FIRST = 258;
  private static final int TABLE = 4096;

  private final ByteReader in;
  private final int[] prefix = new int[TABLE];
  private final byte[] last = new byte[TABLE];
  private final int[] length = new int[TABLE];
  private int count;
  private int bits;
  private long bitPosition;

  TiffLzw(MemorySegment packed) {
    in = new ByteReader(packed, ByteOrder.BIG_ENDIAN);
    for (int i = 0; i < CLEAR; i++) {
      last[i] = (byte) i;
      length[i] = 1;
    }
  }

  /**
   * Unpacks until as many bytes are there as are wanted.
   *
   * @throws UnusableImageException if it ends before, or is damaged
   */
  void unpack(byte[] out) throws UnusableImageException {
    if (in.bytes().byteSize() > 1 && in.u8(0) == 0 && (in.u8(1) & 1) != 0) {
      throw new UnusableImageException("a TIFF file with old-style LZW; convert it");
    }
    clear();
    int before = -1;
    for (int at = 0; at < out.length; ) {
      int code = next();
      if (code == CLEAR) {
        clear();
        before = -1;
      } else if (code == END) {
        throw new UnusableImageException("damaged or truncated: its LZW data end too soon");
      } else {
        checkCode(code, before);
        if (before >= 0) {
          add(before, code == count ? first(before) : first(code));
        }
        at += write(code, out, at);
        before = code;
      }
    }
  }

  private void checkCode(int code, int before) throws UnusableImageException {
    if (before < 0 ? code >= CLEAR : code > count || count >= TABLE) {
      throw new UnusableImageException("damaged: its LZW data have an unknown code");
    }
  }

  private void clear() {
    count = FIRST;
    bits = 9;
  }

  private int next() {
    int code = 0;
    for (int left = bits; left > 0; ) {
      int used = (int) (bitPosition & 7);
      int n = Math.min(left, 8 - used);
      int chunk = in.u8(bitPosition >> 3) >> 8 - used - n & (1 << n) - 1;
      code = code << n | chunk;
      bitPosition += n;
      left -= n;
    }
    return code;
  }

  private byte first(int code) {
    int c = code;
    while (length[c] > 1) {
      c = prefix[c];
    }
    return last[c];
  }

  private void add(int before, byte value) {
    prefix[count] = before;
    last[count] = value;
    length[count] = length[before] + 1;
    count++;
    // One code earlier than it would have to be.
    if (count + 1 >= 1 << bits && bits < 12) {
      bits++;
    }
  }

  /** Writes a string, or as much of it as fits. */
  private int write(int code, byte[] out, int at) {
    int c = code;
    for (int i = at + length[code] - 1; i >= at; i--) {
      if (i < out.length) {
        out[i] = last[c];
      }
      c = prefix[c];
    }
    return length[code];
  }
}
