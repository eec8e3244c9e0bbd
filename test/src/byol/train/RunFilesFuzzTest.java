package byol.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.json.Json;
import byol.run.RunDirectory;
import byol.run.RunFile;
import byol.run.RunVerifier;
import byol.run.TrainMetrics;
import byol.testing.FuzzSize;
import byol.testing.Mutation;
import byol.testing.TinyRun;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of a run, damaged by chance: a checkpoint is never used as it is, and whatever else
 * became of a run, it is read, or refused with a message that names the file.
 */
final class RunFilesFuzzTest {
  private static final int CHECKPOINTS = 500;
  private static final int OTHERS = 700;

  /** So often a damaged run goes on as well. */
  private static final int RESUMED = 50;

  private static final List<String> SIDE_FILES =
      List.of("config.json", "metrics.jsonl", "summary.json", "data.json", ".lock");

  /** What stands for a value of JSON, or in the place of one. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "-1",
          "0",
          "1e999",
          "NaN",
          "-Infinity",
          "9223372036854775808",
          "0.5",
          "\"\"",
          "\"\\u0000\\u001b[2J\"",
          "[]",
          "{}",
          "[".repeat(5000),
          "true",
          "0x10",
          "\"a\": 1");

  private static final Pattern VALUE = Pattern.compile(":\\s*(\"[^\"]*\"|[-+.\\w]+|\\[|\\{)");

  @TempDir Path folder;
  private RunDirectory run;
  private Path newest;
  private byte[] weights;
  private List<Double> losses;

  private record Note(String note) {}

  @BeforeEach
  void train() throws IOException {
    run = RunDirectory.create(folder.resolve("run"), TinyRun.smallest(3));
    losses = TinyRun.losses(run);
    run.addToSummary(new Note("whole"));
    newest = run.latestCheckpoint().orElseThrow();
    weights = Files.readAllBytes(newest);
  }

  @Test
  void checkpoints() throws IOException {
    for (int seed = 0; seed < FuzzSize.of(CHECKPOINTS); seed++) {
      String what = "checkpoint " + seed;
      byte[] damaged = Mutation.of(weights, new Random(seed));
      if (Arrays.equals(damaged, weights)) {
        continue;
      }
      Files.write(newest, damaged);
      try (var _ = TensorScope.open()) {
        var e = assertThrows(IllegalArgumentException.class, () -> Safetensors.read(newest), what);
        says(e.getMessage(), newest.getFileName().toString(), what);
      }
      if (seed % RESUMED == 0) {
        Trainer.of(run.config(), run, TinyRun.IMAGES, new TinyRun.Recorder()).run();
        assertEquals(losses, run.metrics().stream().map(TrainMetrics::loss).toList(), what);
        TrainerTest.assertSameTensors(newest, whole());
        Files.delete(newest.resolveSibling(newest.getFileName() + ".damaged"));
      }
    }
  }

  private Path whole() throws IOException {
    return Files.write(folder.resolve("whole.safetensors"), weights);
  }

  @Test
  void otherFiles() throws IOException {
    int refused = 0;
    for (int seed = 0; seed < FuzzSize.of(OTHERS); seed++) {
      Random random = new Random(seed);
      Path file = run.path().resolve(SIDE_FILES.get(random.nextInt(SIDE_FILES.size())));
      byte[] before = Files.readAllBytes(file);
      String what = file.getFileName() + " " + seed;
      boolean json = random.nextBoolean() && !file.endsWith(".lock");
      byte[] damaged =
          before.length == 0
              ? new byte[] {(byte) random.nextInt()}
              : json ? otherValue(before, random) : Mutation.of(before, random);
      Files.write(file, damaged);
      refused += readAll(what) ? 0 : 1;
      assertArrayEquals(damaged, Files.readAllBytes(file), what + ": reading changes nothing");
      Files.write(file, before);
    }
    assertTrue(refused > OTHERS / 10, refused + " refused");
    assertEquals(losses, run.metrics().stream().map(TrainMetrics::loss).toList());
  }

  /** Another value, or one value less. */
  private static byte[] otherValue(byte[] json, Random random) {
    String text = new String(json, StandardCharsets.UTF_8);
    Matcher values = VALUE.matcher(text);
    int count = (int) values.results().count();
    values.reset();
    for (int i = random.nextInt(count); i >= 0; i--) {
      values.find();
    }
    String value = VALUES.get(random.nextInt(VALUES.size()));
    return (text.substring(0, values.start(1)) + value + text.substring(values.end(1)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Whether all can be read. */
  private boolean readAll(String what) {
    boolean whole =
        RunVerifier.verify(run.path()).stream()
            .peek(file -> says(file.detail(), "", what))
            .allMatch(file -> file.state() != RunFile.State.DAMAGED);
    RunVerifier.holder(run.path()).ifPresent(holder -> says(holder, "", what));
    // A repeated piece of a line may make a number that was never a step, but no step comes twice.
    List<Long> steps = run.metrics().stream().map(TrainMetrics::step).toList();
    assertEquals(steps.stream().distinct().toList(), steps, what);
    try {
      RunConfig config = RunDirectory.open(run.path()).config();
      assertEquals(config, again(config), what);
    } catch (IllegalArgumentException e) {
      says(e.getMessage(), "config.json", what);
    }
    try {
      run.summary();
    } catch (IllegalArgumentException e) {
      says(e.getMessage(), "summary.json", what);
    }
    return whole;
  }

  /** As it is written and read. */
  private static RunConfig again(RunConfig config) {
    return Json.parse(Json.tree(config).getAsJsonObject(), RunConfig.class, "again");
  }

  private static void says(String message, String name, String what) {
    assertTrue(message.contains(name) && !message.isBlank(), () -> what + ": " + message);
  }
}
