package byol.torch.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShimTest {
  @TempDir private Path folder;

  private Path shim(String name, String... properties) throws IOException {
    Path shim = Files.createDirectories(folder.resolve(name));
    Files.createFile(shim.resolve("libtc.so"));
    Files.write(shim.resolve("libtc.properties"), List.of(properties));
    return shim;
  }

  @Test
  void whatItSaysOfItself() throws IOException {
    Path plain = shim("plain", "libtorch.version=2.11.0");
    Shim first = Shim.find(plain.toString(), Map.of());
    assertEquals("2.11.0", first.libTorchVersion());
    assertEquals("", first.cudaArchitectures());
    Path cuda = shim("cuda", "libtorch.version=2.14.1", "cuda.architectures=80,90");
    Shim second = Shim.find(null, Map.of("BYOL_SHIM", cuda.toString()));
    assertEquals(cuda + " (from BYOL_SHIM)", second.place());
    assertEquals("2.14.1", second.libTorchVersion());
    assertEquals("80,90", second.cudaArchitectures());
  }

  @Test
  void theOneInTheJarSaysWhatItNeeds() {
    assertTrue(Shim.find(null, Map.of()).libTorchVersion().matches("2\\.\\d+\\.\\d+"));
  }

  @Test
  void oneOfAnotherHeaderIsRefused() throws IOException {
    Shim.find(null, Map.of()).checkHeader();
    for (String[] properties :
        List.of(
            new String[] {"libtorch.version=2.13.0"},
            new String[] {"libtorch.version=2.13.0", "header.sha256=00ff"})) {
      Path other = shim("other" + properties.length, properties);
      Shim shim = Shim.find(other.toString(), Map.of());
      var error = assertThrows(TorchException.Loading.class, shim::checkHeader);
      assertTrue(error.getMessage().startsWith("libtc.so in " + other), error.getMessage());
      assertTrue(error.getMessage().contains("native/build.sh shim"), error.getMessage());
    }
  }

  @Test
  void aFolderWithoutAShimIsRefused() throws IOException {
    var error =
        assertThrows(TorchException.Loading.class, () -> Shim.find(folder.toString(), Map.of()));
    assertTrue(error.getMessage().contains(folder.resolve("libtc.so") + ": -Dbyol.shim must name"));
    Files.delete(shim("half").resolve("libtc.properties"));
    var half =
        assertThrows(
            TorchException.Loading.class,
            () -> Shim.find(null, Map.of("BYOL_SHIM", folder.resolve("half").toString())));
    assertTrue(half.getMessage().contains("libtc.properties: BYOL_SHIM must name"));
  }
}
