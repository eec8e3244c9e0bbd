package byol.testing;

import byol.cli.Main;
import byol.run.RunDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code bin/byol} in a process of its own, which is quick to start from the second on. */
public final class ChildByol {
  private static List<String> options;

  private ChildByol() {}

  /** One that is yet to be started. */
  public static ProcessBuilder builder(String... arguments)
      throws IOException, InterruptedException {
    return ChildJvm.builder(options(), Main.class, arguments);
  }

  /** What the JVM loads for a training of one step is kept as long as the tests run. */
  private static synchronized List<String> options() throws IOException, InterruptedException {
    if (options == null) {
      Path folder = Files.createTempDirectory("byol-test-starts");
      Path settings = RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(1)).path();
      options =
          ChildJvm.prepare(
              folder,
              Main.class,
              "pretrain",
              "--config=" + settings.resolve("config.json"),
              "--data=shapes",
              "--out=" + folder.resolve("run"));
      try (Stream<Path> all = Files.walk(folder)) {
        // In the reverse of this order.
        all.forEach(path -> path.toFile().deleteOnExit());
      }
    }
    return options;
  }
}
