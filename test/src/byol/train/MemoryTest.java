package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.torch.TensorScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Training does not leak: neither tensors nor memory. In a JVM of its own, whose heap is resident
 * from the start, so that what grows is native.
 */
final class MemoryTest {
  private static final long STEPS = 500;

  /** By then the JIT has compiled the step and the allocators have their pools. */
  private static final long SETTLED = 250;

  @TempDir Path folder;

  @Test
  void fiveHundredStepsLeaveNothingBehind() throws IOException, InterruptedException {
    List<String> figures = run(folder.resolve("run"));
    long afterFive = Long.parseLong(figures.get(0));
    long afterAll = Long.parseLong(figures.get(1));
    long atExit = Long.parseLong(figures.get(2));
    double settled = Double.parseDouble(figures.get(3));
    double end = Double.parseDouble(figures.get(4));

    assertTrue(afterFive > 0, "a training holds tensors");
    assertEquals(afterFive, afterAll, "live tensors after 5 and after 500 steps");
    assertEquals(0, atExit, "live tensors at exit");
    double growth = end / settled - 1;
    assertTrue(growth < 0.02, "the resident set grew by %.1f %%".formatted(100 * growth));
  }

  private static List<String> run(Path directory) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx256m",
                "-XX:+AlwaysPreTouch",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return List.of(output.strip().split(" "));
  }

  /** Trains, and prints live tensors after 5 steps, at the end and after it, and resident sizes. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
      Map<Long, Long> live = new HashMap<>();
      Map<Long, Long> resident = new HashMap<>();
      TinyRun.Recorder recorder = new TinyRun.Recorder();
      recorder.onStep =
          step -> {
            live.put(step, TensorScope.liveTensors());
            resident.put(step, residentBytes());
          };
      RunDirectory directory = RunDirectory.create(Path.of(args[0]), config);
      Trainer.of(config, directory, TinyRun.IMAGES, recorder).run();
      System.out.printf(
          "%d %d %d %d %d%n",
          live.get(5L),
          live.get(STEPS),
          TensorScope.liveTensors(),
          resident.get(SETTLED),
          resident.get(STEPS));
    }

    private static long residentBytes() {
      try {
        String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
        return 4096 * Long.parseLong(pages);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
