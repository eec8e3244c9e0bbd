package byol.image.tiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class TiffPixelsTest {

  private static final int ENTRIES = 10;
  private static final int BITS_AT = 8 + 2 + 12 * ENTRIES + 4;

  private static void put(ByteBuffer out, int tag, int count, int value) {
    out.putShort((short) tag).putShort((short) 3).putInt(count).putInt(value);
  }

  /** A pixel of red, green, blue and an alpha that they are multiplied by, in 16 bits each. */
  private static byte[] pixel(int red, int green, int blue, int alpha) {
    ByteBuffer out = ByteBuffer.allocate(BITS_AT + 16).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) ENTRIES);
    put(out, 256, 1, 1);
    put(out, 257, 1, 1);
    put(out, 258, 4, BITS_AT);
    put(out, 259, 1, 1);
    put(out, 262, 1, 2);
    put(out, 273, 1, BITS_AT + 8);
    put(out, 277, 1, 4);
    put(out, 278, 1, 1);
    put(out, 279, 1, 8);
    put(out, 338, 1, 1);
    out.putInt(0);
    for (int value : new int[] {16, 16, 16, 16, red, green, blue, alpha}) {
      out.putShort((short) value);
    }
    return out.array();
  }

  private static int[] decode(byte[] file) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      Image image = decoder.read(MemorySegment.ofArray(file)).decode(3);
      return new int[] {image.at(0, 0, 0), image.at(0, 0, 1), image.at(0, 0, 2)};
    }
  }

  @Test
  void colorsOf16BitsAreDividedByAlphaBeforeTheyLoseBits() throws UnusableImageException {
    assertColors(255, 128, 0, decode(pixel(0xffff, 0x8080, 0, 0xffff)));
    // Multiplied by an alpha of less than 1 of 255.
    assertColors(255, 127, 25, decode(pixel(100, 50, 10, 100)));
    assertColors(255, 0, 0, decode(pixel(200, 0, 0, 100)));
    assertColors(0, 0, 0, decode(pixel(200, 100, 10, 0)));
  }

  private static void assertColors(int red, int green, int blue, int[] actual) {
    assertEquals(red, actual[0], "red");
    assertEquals(green, actual[1], "green");
    assertEquals(blue, actual[2], "blue");
  }
}
