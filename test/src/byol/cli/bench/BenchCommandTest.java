package byol.cli.bench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import byol.torch.library.LibTorch;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benchmarks so short that their times mean nothing: what they print and write. */
final class BenchCommandTest {
  private static final String STEP =
      "step --arch resnet8 --width 16 --norm gn:8+ws --hidden 32 --projection 16 --batch 4"
          + " --size 12 --threads 1 --warm-up 1 --steps 3";

  @TempDir private Path folder;

  private static CommandLineRun bench(String arguments) {
    return CommandLineRun.of(("bench " + arguments).split(" "));
  }

  /** Runs a benchmark, checks what all have in common, and gives what it wrote. */
  private JsonObject measured(String arguments) throws IOException {
    Path file = folder.resolve("bench.json");
    CommandLineRun run = bench(arguments + " --json " + file);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("machine: "), run.out());
    assertTrue(run.out().contains("libtorch " + LibTorch.requiredVersion()), run.out());
    assertTrue(run.out().contains("\nsettings: "), run.out());
    assertTrue(run.out().contains("median"), run.out());
    assertTrue(run.out().endsWith("written to " + file + "\n"), run.out());
    JsonObject written = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertEquals(arguments.split(" ")[0], written.get("benchmark").getAsString());
    JsonObject machine = written.getAsJsonObject("machine");
    assertEquals(LibTorch.cpuCapability(), machine.get("vectors").getAsString());
    assertTrue(machine.get("memory_gib").getAsDouble() > 0.1, machine.toString());
    for (var entry : written.getAsJsonObject("figures").entrySet()) {
      JsonObject figure = entry.getValue().getAsJsonObject();
      double[] ordered =
          Stream.of("minimum", "lower_quartile", "median", "upper_quartile", "maximum")
              .mapToDouble(key -> figure.get(key).getAsDouble())
              .toArray();
      for (int i = 1; i < ordered.length; i++) {
        assertTrue(ordered[i - 1] <= ordered[i], figure.toString());
      }
      assertTrue(ordered[0] > 0, figure.toString());
    }
    return written;
  }

  private static JsonObject figure(JsonObject written, String name) {
    JsonObject figure = written.getAsJsonObject("figures").getAsJsonObject(name);
    assertTrue(figure != null, written.toString());
    return figure;
  }

  private static int values(JsonObject written, String name) {
    return figure(written, name).getAsJsonArray("values").size();
  }

  @Test
  void stepTimesEachStep() throws IOException {
    JsonObject written = measured(STEP + " --precision bf16");
    JsonObject settings = written.getAsJsonObject("settings");
    assertEquals("bf16", settings.get("precision").getAsString());
    assertEquals("gn:8+ws", settings.get("norm").getAsString());
    assertEquals("tiny", settings.get("stem").getAsString());
    assertEquals(1, written.getAsJsonObject("machine").get("threads").getAsInt());
    assertEquals(3, values(written, "step"));
    double milliseconds = figure(written, "step").get("minimum").getAsDouble();
    double imagesPerSecond = figure(written, "throughput").get("maximum").getAsDouble();
    assertEquals(4 / (milliseconds / 1e3), imagesPerSecond, 1e-6 * imagesPerSecond);
    assertTrue(figure(written, "peak_memory").get("median").getAsDouble() > 50);
  }

  @Test
  void opsTimesEachKindOfCall() throws IOException {
    JsonObject written = measured("ops --spans 2 --span-ms 1 --warm-up-ms 0");
    assertEquals(
        List.of(
            "add_freed_at_once",
            "add_freed_with_its_scope",
            "subtract_generated",
            "add_called_by_name",
            "add_of_160_tensors"),
        List.copyOf(written.getAsJsonObject("figures").keySet()));
    assertEquals(2, values(written, "add_called_by_name"));
  }

  @Test
  void loaderCountsImagesAndBytes() throws IOException {
    JsonObject written =
        measured(
            "loader --data shapes --views paper --size 8 --batch 4 --threads 1 --warm-up 1"
                + " --rounds 3 --batches 2");
    assertEquals("paper", written.getAsJsonObject("settings").get("views").getAsString());
    assertEquals(3, values(written, "images_two_views_each"));
    double images = figure(written, "images_two_views_each").get("median").getAsDouble();
    double bytes = 1e6 * figure(written, "views_as_float32").get("median").getAsDouble();
    assertEquals(2 * 8 * 8 * 3 * Float.BYTES, bytes / images, 1e-6);
  }

  @Test
  void startupRunsTheDoctor() throws IOException {
    JsonObject written = measured("startup --runs 1 --warm-up 0");
    assertEquals(1, values(written, "java_doctor"));
    JsonObject commands = written.getAsJsonObject("settings").getAsJsonObject("commands");
    var command = commands.getAsJsonArray("java … doctor");
    assertEquals("doctor", command.get(command.size() - 1).getAsString());
  }

  @Test
  void startupKeepsTheOptionsOfThisProcess() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertEquals(
        List.of(java, "-XX:+UseParallelGC", "-p", "a:b", "-m", "byol/byol.cli.Main"),
        BenchStartupCommand.java(
            List.of(
                "java",
                "-XX:+UseParallelGC",
                "-p",
                "a:b",
                "-m",
                "byol/byol.cli.Main",
                "bench",
                "startup")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | '' | say what to measure: step, ops, loader or startup; see byol bench --help",
        "2 | steps | unknown command 'steps'; did you mean step?; see byol bench --help",
        "2 | step --arch resnet9 | unknown architecture 'resnet9': use",
        "2 | step --precision fp8 | unknown precision 'fp8': use auto, fp32, bf16, fp16",
        "2 | step --steps 0 | --steps must be from 1 to 1000000, not 0",
        "2 | step --batch -1 | --batch must be from 1 to 1000000, not -1",
        "2 | step --threads 0 | --threads must be from 1 to 1024, not 0",
        "2 | step --warm-up -1 | --warm-up must be from 0 to 1000000, not -1",
        "2 | step --turns --json x | leave out --json",
        "2 | ops --spans 0 | --spans must be from 1 to 1000000, not 0",
        "2 | loader | missing required option: '--data=SPEC'",
        "1 | loader --data nowhere | called 'nowhere'; use one of: fashion-mnist",
        "2 | loader --data shapes --views big | unknown views 'big': use paper, small, plain",
        "1 | loader --data shapes --batch 20000 | use a batch size of at most 10000",
        "2 | startup --runs 0 | --runs must be from 1 to 1000000, not 0",
      })
  void badInputIsOneLineThatNamesTheWayOut(int code, String arguments, String message) {
    CommandLineRun run = arguments.isEmpty() ? CommandLineRun.of("bench") : bench(arguments);
    assertAll(
        () -> assertEquals(code, run.code(), run.err()),
        () -> assertTrue(run.err().contains(message), run.err()),
        () -> assertEquals(1, run.err().lines().count(), run.err()));
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedBeforeAnythingRuns() {
    CommandLineRun run = bench(STEP + " --json " + folder.resolve("none/bench.json"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--json: there is no folder"), run.err());
    assertFalse(run.out().contains("machine"), run.out());
  }
}
