package byol.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionalLibraryTest {

  @TempDir Path folder;

  private final OptionalLibrary library =
      new OptionalLibrary("libexample", "byol.example", List.of("libexample.so.0"), "example");

  @Test
  void canBeSwitchedOff() {
    var search = library.search("none", List.of());
    assertEquals(Optional.empty(), search.file());
    assertEquals("switched off by -Dbyol.example=none", search.reason());
  }

  @Test
  void goesWithoutWhereThereIsNone() throws IOException {
    var search = library.search(null, List.of(folder));
    assertEquals(Optional.empty(), search.file());
    assertEquals("no libexample.so.0 in " + folder, search.reason());

    Path broken = Files.writeString(folder.resolve("libexample.so.0"), "not a library");
    search = library.search(null, List.of(folder));
    assertEquals(Optional.empty(), search.file());
    assertTrue(search.reason().startsWith("cannot be loaded: " + broken), search.reason());
  }

  @Test
  void aNamedFileThatIsNoLibraryIsAnError() {
    String file = folder.resolve("missing.so").toString();
    String message =
        assertThrows(IllegalArgumentException.class, () -> library.search(file, List.of(folder)))
            .getMessage();
    assertTrue(message.startsWith("-Dbyol.example=" + file + " cannot be loaded ("), message);
    assertTrue(message.endsWith("name libexample's libexample.so.0, or none"), message);
  }
}
