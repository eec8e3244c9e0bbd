package byol.image.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.image.UnusableImageException;
import byol.testing.GoldenImages;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpegHeaderTest {

  /** These have no coefficients: no decoder makes them smaller by leaving some out. */
  @Test
  void someFramesAreLossless() throws UnusableImageException {
    byte[] file = GoldenImages.named("420.jpg").file().clone();
    int frame = 2;
    while ((file[frame] & 0xff) != 0xff || (file[frame + 1] & 0xff) != 0xc0) {
      frame++;
    }
    for (int marker : List.of(0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xcf)) {
      file[frame + 1] = (byte) marker;
      assertEquals(
          List.of(0xc3, 0xc7, 0xcb, 0xcf).contains(marker),
          JpegHeader.read(MemorySegment.ofArray(file)).lossless(),
          Integer.toHexString(marker));
    }
  }
}
