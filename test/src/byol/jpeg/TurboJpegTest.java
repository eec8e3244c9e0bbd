package byol.jpeg;

import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.jpeg.TurboJpeg.Pixels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TurboJpegTest {

  @Test
  void refusesWrongCalls() {
    Assumptions.assumeTrue(TurboJpegLibrary.load().file().isPresent());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment jpeg = arena.allocate(100);
      MemorySegment out = arena.allocate(16 * 16 * 3);
      MemorySegment heap = MemorySegment.ofArray(new byte[16 * 16 * 3]);
      refuses(jpeg, 16, heap);
      refuses(heap, 16, out);
      refuses(jpeg, 17, out);
      refuses(jpeg, -1, out);
      assertThrows(JpegException.class, () -> TurboJpeg.decode(jpeg, 16, 16, Pixels.RGB, out));
    }
  }

  private static void refuses(MemorySegment jpeg, int width, MemorySegment out) {
    assertThrows(
        IllegalArgumentException.class, () -> TurboJpeg.decode(jpeg, width, 16, Pixels.RGB, out));
  }
}
