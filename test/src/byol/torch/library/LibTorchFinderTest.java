package byol.torch.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibTorchFinderTest {
  @TempDir private Path folder;

  /** Something that looks like a LibTorch from outside. */
  private Path libTorch(String name, String version) throws IOException {
    Path root = folder.resolve(name);
    Files.createDirectories(root.resolve("lib"));
    Files.createFile(root.resolve("lib/libtorch_cpu.so"));
    Path cmake = Files.createDirectories(root.resolve("share/cmake/Torch"));
    Files.writeString(
        cmake.resolve("TorchConfigVersion.cmake"), "set(PACKAGE_VERSION \"" + version + "\")\n");
    return root;
  }

  @Test
  void theOrder() throws IOException {
    Path property = libTorch("property", "2.11.0");
    Path variable = libTorch("variable", "2.12.0");
    Path cached = libTorch("cache/libtorch-2.13.0/torch", "2.13.0");
    String cache = folder.resolve("cache").toString();
    Map<String, String> both = Map.of("LIBTORCH", variable.toString(), "BYOL_CACHE", cache);
    assertEquals(
        new LibTorch.Installation(property, "2.11.0", "-Dbyol.libtorch"),
        LibTorchFinder.find("2.13.0", property.toString(), both));
    assertEquals(
        new LibTorch.Installation(variable, "2.12.0", "LIBTORCH"),
        LibTorchFinder.find("2.13.0", null, both));
    assertEquals(
        new LibTorch.Installation(cached, "2.13.0", "the cache"),
        LibTorchFinder.find("2.13.0", null, Map.of("LIBTORCH", "", "BYOL_CACHE", cache)));
  }

  @Test
  void whereTheCacheIs() throws IOException {
    Path cached = libTorch("xdg/byol/libtorch-2.13.0/torch", "2.13.0+cpu");
    Map<String, String> xdg =
        Map.of("XDG_CACHE_HOME", folder.resolve("xdg").toString(), "BYOL_CACHE", "");
    assertEquals(cached, LibTorchFinder.find("2.13.0", null, xdg).root());
    assertEquals("2.13.0", LibTorchFinder.find("2.13.0", null, xdg).version());
  }

  @Test
  void anEmptyCache() {
    Map<String, String> environment = Map.of("BYOL_CACHE", folder.toString());
    String message = refused(null, environment);
    assertTrue(message.contains(folder.resolve("libtorch-2.13.0/torch").toString()), message);
    assertTrue(message.contains("bin/fetch-libtorch"), message);
    assertTrue(
        message.indexOf("byol.command.FetchLibTorch") < message.indexOf("bin/fetch-libtorch"),
        message);
    assertTrue(message.contains("LIBTORCH_USE_PYTORCH=1"), message);
  }

  @Test
  void aFolderThatIsNotALibTorch() {
    String property = refused(folder.toString(), Map.of());
    assertEquals(
        folder + " (from -Dbyol.libtorch) is not a LibTorch: it has no lib/libtorch_cpu.so",
        property);
    String variable = refused(null, Map.of("LIBTORCH", folder.toString()));
    assertTrue(variable.contains("(from LIBTORCH)"), variable);
  }

  @Test
  void aLibTorchWithoutItsVersion() throws IOException {
    Path root = libTorch("broken", "unknown");
    String unknown = refused(root.toString(), Map.of());
    assertTrue(unknown.contains("names no version"), unknown);
    Files.delete(root.resolve("share/cmake/Torch/TorchConfigVersion.cmake"));
    String missing = refused(root.toString(), Map.of());
    assertTrue(missing.startsWith("cannot read " + root), missing);
  }

  /** Whether python3 has a torch is the machine's business; the answer must be one of the two. */
  @Test
  void theTorchOfPython() {
    Map<String, String> environment = Map.of("LIBTORCH_USE_PYTORCH", "1");
    try {
      assertEquals(
          "LIBTORCH_USE_PYTORCH", LibTorchFinder.find("2.13.0", null, environment).origin());
    } catch (TorchException.Loading e) {
      assertTrue(e.getMessage().startsWith("LIBTORCH_USE_PYTORCH=1, but python3"), e::getMessage);
    }
  }

  @Test
  void theOneInUse() {
    LibTorch.Installation loaded = LibTorch.load();
    assertEquals(LibTorch.requiredVersion(), loaded.version());
    assertTrue(Files.exists(loaded.root().resolve("lib/libtorch_cpu.so")));
    assertEquals(loaded, LibTorch.load());
  }

  private static String refused(String property, Map<String, String> environment) {
    return assertThrows(
            TorchException.Loading.class,
            () -> LibTorchFinder.find("2.13.0", property, environment))
        .getMessage();
  }
}
