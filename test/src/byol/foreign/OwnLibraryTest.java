package byol.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLibraryTest {
  private static final String NAME = "libown.so";

  @TempDir private Path folder;

  private Path named(String name) throws IOException {
    Path named = Files.createDirectories(folder.resolve(name));
    Files.createFile(named.resolve(NAME));
    return named;
  }

  private OwnLibrary find(String property, Map<String, String> environment) {
    return OwnLibrary.find(NAME, OwnLibraryTest.class, property, environment);
  }

  @Test
  void theOrder() throws IOException {
    Path property = named("property");
    Path variable = named("variable");
    Map<String, String> environment = Map.of("BYOL_SHIM", variable.toString());
    OwnLibrary first = find(property.toString(), environment);
    assertEquals(property, first.folder());
    assertEquals(property + " (from -Dbyol.shim)", first.place());
    OwnLibrary second = find(null, environment);
    assertEquals(variable, second.folder());
    assertEquals("BYOL_SHIM", second.origin());
    assertEquals("the jar", find(null, Map.of("BYOL_SHIM", "")).origin());
  }

  @Test
  void aFolderWithoutTheLibraryIsRefused() throws IOException {
    var error = assertThrows(LoadingException.class, () -> find(folder.toString(), Map.of()));
    assertEquals(
        "there is no %s: -Dbyol.shim must name a folder that native/build.sh wrote"
            .formatted(folder.resolve(NAME)),
        error.getMessage());
    OwnLibrary library = find(named("half").toString(), Map.of());
    var beside = assertThrows(LoadingException.class, () -> library.require("own.properties"));
    assertTrue(beside.getMessage().contains("own.properties: -Dbyol.shim must name"));
  }

  @Test
  void inAFolderItIsLoadedInPlace() throws IOException {
    OwnLibrary library = find(named("folder").toString(), Map.of());
    List<Path> loaded = new ArrayList<>();
    library.load(loaded::add);
    assertEquals(List.of(library.folder().resolve(NAME)), loaded);
    var error =
        assertThrows(
            LoadingException.class,
            () ->
                library.load(
                    _ -> {
                      throw new UnsatisfiedLinkError("file too short");
                    }));
    assertEquals("cannot load %s: file too short".formatted(loaded.getFirst()), error.getMessage());
  }

  @Test
  void oneThatIsNotInTheJarIsSaidToBeMissing() {
    OwnLibrary library = find(null, Map.of());
    var error = assertThrows(LoadingException.class, () -> library.load(_ -> {}));
    assertTrue(error.getMessage().startsWith(NAME + " is not in the jar"), error.getMessage());
  }
}
