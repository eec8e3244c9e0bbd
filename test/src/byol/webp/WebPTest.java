package byol.webp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class WebPTest {

  @Test
  void refusesWrongCalls() {
    Assumptions.assumeTrue(WebPLibrary.load().file().isPresent());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment webp = arena.allocate(100);
      MemorySegment out = arena.allocate(16 * 16 * 3);
      MemorySegment heap = MemorySegment.ofArray(new byte[16 * 16 * 3]);
      refuses(webp, 16, heap);
      refuses(heap, 16, out);
      refuses(webp, 17, out);
      refuses(webp, -1, out);
      assertFalse(WebP.decode(webp, 16, 16, out));
    }
  }

  private static void refuses(MemorySegment webp, int width, MemorySegment out) {
    assertThrows(IllegalArgumentException.class, () -> WebP.decode(webp, width, 16, out));
  }
}
