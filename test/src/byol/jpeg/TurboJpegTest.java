package byol.jpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.jpeg.TurboJpeg.Pixels;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurboJpegTest {

  @TempDir Path folder;

  @Test
  void canBeSwitchedOff() {
    var search = TurboJpegLibrary.search("none", List.of());
    assertEquals(Optional.empty(), search.file());
    assertEquals("switched off by -Dbyol.turbojpeg=none", search.reason());
  }

  @Test
  void goesWithoutWhereThereIsNone() throws IOException {
    var search = TurboJpegLibrary.search(null, List.of(folder));
    assertEquals(Optional.empty(), search.file());
    assertEquals("no libturbojpeg.so.0 in " + folder, search.reason());

    Path broken = Files.writeString(folder.resolve("libturbojpeg.so.0"), "not a library");
    search = TurboJpegLibrary.search(null, List.of(folder));
    assertEquals(Optional.empty(), search.file());
    assertTrue(search.reason().startsWith("cannot be loaded: " + broken), search.reason());
  }

  @Test
  void aNamedFileThatIsNoLibraryIsAnError() {
    String file = folder.resolve("missing.so").toString();
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> TurboJpegLibrary.search(file, List.of(folder)))
            .getMessage();
    assertTrue(message.startsWith("-Dbyol.turbojpeg=" + file + " cannot be loaded ("), message);
    assertTrue(message.endsWith("name libjpeg-turbo's libturbojpeg.so.0, or none"), message);
  }

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
