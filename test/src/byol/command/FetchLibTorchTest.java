package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ScanListener;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a small archive in place of PyTorch's. */
class FetchLibTorchTest {

  @TempDir Path folder;
  private final List<String> log = new ArrayList<>();

  private Path wheel(String... names) throws IOException {
    Path file = folder.resolve("given.whl");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes());
      }
    }
    return file;
  }

  private static FetchLibTorch.Wheel of(Path file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new FetchLibTorch.Wheel(
          URI.create("https://origin.invalid/torch.whl"), sha256, bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private Path run(String from, FetchLibTorch.Wheel wheel) {
    Path cache = folder.resolve("cache");
    return FetchLibTorch.run(from, wheel, "9.9.9", cache, log::add, ScanListener.NONE);
  }

  private static final String[] WHEEL = {
    "torch/lib/libtorch_cpu.so",
    "torch/share/cmake/Torch/TorchConfigVersion.cmake",
    "torch/nn/modules.py",
    "torch-9.9.9.dist-info/METADATA"
  };

  @Test
  void aFileInHandIsUnpackedToWhereItIsLookedFor() throws IOException {
    Path file = wheel(WHEEL);
    Path root = run(file.toString(), of(file));
    assertEquals(folder.resolve("cache/libtorch-9.9.9/torch"), root);
    assertTrue(Files.exists(root.resolve("lib/libtorch_cpu.so")));
    assertTrue(Files.exists(root.resolve("share/cmake/Torch/TorchConfigVersion.cmake")));
    assertFalse(Files.exists(root.resolve("nn")), "Python's part is left out");
    assertTrue(Files.exists(file), "it is not ours");
    run("/no/such/file", of(file));
    assertEquals("LibTorch 9.9.9 is in " + root, log.getLast());
  }

  @Test
  void itIsGotFromAServer() throws IOException {
    Path file = wheel(WHEEL);
    byte[] content = Files.readAllBytes(file);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/torch.whl",
        exchange -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://localhost:%s/torch.whl".formatted(server.getAddress().getPort());
      assertTrue(Files.exists(run(url, of(file)).resolve("lib/libtorch_cpu.so")));
      assertTrue(log.getFirst().startsWith("getting LibTorch from " + url), log.getFirst());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    FetchLibTorch.Wheel expected = of(wheel("torch/lib/other.so"));
    Path file = wheel(WHEEL);
    String message =
        assertThrows(DataException.class, () -> run(file.toString(), expected)).getMessage();
    assertTrue(
        message.startsWith(file + " is not the wheel of PyTorch that was expected"), message);
    assertTrue(Files.exists(file), "it is not ours");
    assertFalse(Files.exists(folder.resolve("cache/libtorch-9.9.9")));
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    FetchLibTorch.Wheel wheel = of(wheel(WHEEL));
    String message = assertThrows(DataException.class, () -> run("gone.whl", wheel)).getMessage();
    assertTrue(message.startsWith("there is no file gone.whl"), message);
  }

  @Test
  void namesThatLeadOutAreRefused() throws IOException {
    Path file = wheel("torch/lib/libtorch_cpu.so", "torch/lib/../../../out.so");
    String message =
        assertThrows(DataException.class, () -> run(file.toString(), of(file))).getMessage();
    assertTrue(message.contains("which leads out of its folder"), message);
    assertFalse(Files.exists(folder.resolve("cache/libtorch-9.9.9")));
  }
}
