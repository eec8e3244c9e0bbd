package byol.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.imaging.ImageLibrary;
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
  void oneThatWasCompiledFromAnotherHeaderIsRefused() throws IOException {
    Path named = named("compiled");
    OwnLibrary library = OwnLibrary.find(NAME, ImageLibrary.class, named.toString(), Map.of());
    var without = assertThrows(LoadingException.class, () -> library.requireHeader("byol_image.h"));
    assertTrue(without.getMessage().contains("libown.properties"), without.getMessage());
    Path properties = named.resolve("libown.properties");
    for (String digest : List.of("", "header.sha256=00ff")) {
      Files.writeString(properties, digest);
      var error = assertThrows(LoadingException.class, () -> library.requireHeader("byol_image.h"));
      assertTrue(error.getMessage().contains("native/build.sh shim"), error.getMessage());
    }
    OwnLibrary ours = OwnLibrary.find("libbyol_image.so", ImageLibrary.class, null, Map.of());
    ours.requireHeader("byol_image.h");
    Files.writeString(
        properties, "header.sha256=" + ours.properties().getProperty("header.sha256"));
    library.requireHeader("byol_image.h");
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
    OwnLibrary library = OwnLibrary.find(NAME, ImageLibrary.class, null, Map.of());
    var error = assertThrows(LoadingException.class, () -> library.load(_ -> {}));
    assertTrue(error.getMessage().startsWith(NAME + " is not in "), error.getMessage());
    assertTrue(error.getMessage().contains("native"), error.getMessage());
  }

  @Test
  void aClassWhoseJarDoesNotSayItsVersionIsRefused() {
    OwnLibrary library = find(null, Map.of());
    var error = assertThrows(LoadingException.class, library::place);
    assertTrue(error.getMessage().contains("artefact.properties"), error.getMessage());
  }
}
