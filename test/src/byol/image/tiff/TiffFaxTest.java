package byol.image.tiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TiffFaxTest {

  /** 19 x 4 pixels, white where (row + column) % 5 < 2; group 3 with fill bits, by libtiff. */
  private static final byte[] FILL_BITS =
      Base64.getDecoder()
          .decode(
              "SUkqAB4AAAAAATXjjjcAATVRxxwAAY444QABfjjjCgAAAQMAAQAAABMAAAABAQMAAQAAAAQAAAAC"
                  + "AQMAAQAAAAEAAAADAQMAAQAAAAMAAAAGAQMAAQAAAAEAAAARAQQAAQAAAAgAAAAWAQMAAQAA"
                  + "AAQAAAAXAQQAAQAAABYAAAAcAQMAAQAAAAEAAAAkAQQAAQAAAAQAAAAAAAAA");

  private static Image decode(byte[] file) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      return decoder.read(MemorySegment.ofArray(file)).decode(3);
    }
  }

  @Test
  void readsLinesWithFillBits() throws UnusableImageException {
    Image image = decode(FILL_BITS);
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 19; x++) {
        assertEquals((x + y) % 5 < 2 ? 255 : 0, image.at(y, x, 0), x + ", " + y);
      }
    }
  }

  @Test
  void stillSeesDamage() {
    byte[] damaged = FILL_BITS.clone();
    Arrays.fill(damaged, 14, 30, (byte) 0xff);
    assertThrows(UnusableImageException.class, () -> decode(damaged));
  }
}
