package byol.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.jpeg.TurboJpeg.Pixels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
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

  /** Version 3 of the library would write all of the picture, beyond the output. */
  @Test
  void aLosslessPictureHasNoReducedScale() {
    Assumptions.assumeTrue(TurboJpegLibrary.load().file().isPresent());
    byte[] file = HexFormat.of().parseHex("ffd8fffe0004c3c3ffffc3000b080030004001011100ffda0008");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment jpeg = arena.allocate(file.length).copyFrom(MemorySegment.ofArray(file));
      MemorySegment out = arena.allocate(48 * 64);
      for (int[] size : new int[][] {{32, 24}, {64, 24}, {63, 48}}) {
        assertEquals(
            "a lossless JPEG of 64 x 48 pixels cannot be decoded at a reduced scale",
            assertThrows(
                    JpegException.class,
                    () -> TurboJpeg.decode(jpeg, size[0], size[1], Pixels.GRAY, out))
                .getMessage());
      }
      JpegException whole =
          assertThrows(JpegException.class, () -> TurboJpeg.decode(jpeg, 64, 48, Pixels.GRAY, out));
      assertFalse(whole.getMessage().contains("reduced scale"), "the library's own reason");
    }
  }

  private static void refuses(MemorySegment jpeg, int width, MemorySegment out) {
    assertThrows(
        IllegalArgumentException.class, () -> TurboJpeg.decode(jpeg, width, 16, Pixels.RGB, out));
  }
}
