package byol.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that has no LibTorch: what loads it fails there, and is found out if it does not. */
public final class LibTorchless {
  private LibTorchless() {}

  /**
   * Runs a main method that ends with {@link #end}.
   *
   * @return its exit code: 0 if all went well without LibTorch
   */
  public static int run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        ChildJvm.start(List.of("-Dbyol.libtorch=/nonexistent/libtorch"), main, arguments);
    try {
      process.inputReader().transferTo(java.io.Writer.nullWriter());
      return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Ends the process: with this code if that is a failure, with 3 if a LibTorch is in memory. */
  public static void end(int code) throws IOException {
    try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
      List<String> loaded =
          maps.filter(line -> line.matches(".*/(libtorch|libc10|.*libtc).*")).toList();
      loaded.forEach(System.err::println);
      System.exit(code != 0 || loaded.isEmpty() ? code : 3);
    }
  }
}
