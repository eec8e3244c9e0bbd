package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.TinyRun;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files beside a run's checkpoints: nothing is lost, and nothing stops for them. */
final class SideFilesTest {
  @TempDir private Path folder;
  private RunDirectory directory;

  record Figures(double knn) {}

  /** An editor may leave it half written for a moment, or somebody change it. */
  @Test
  void checkpointsSayWhatTrainedWhateverBecameOfTheConfig() throws IOException {
    String description = directory.description().orElseThrow();
    var editing =
        new TrainingListener() {
          @Override
          public void stepped(long step) {
            try {
              Files.writeString(directory.path().resolve("config.json"), "{\"lr\": ");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    Trainer.of(directory.config(), directory, TinyRun.IMAGES, editing).run();
    Path last = directory.latestCheckpoint().orElseThrow();
    assertEquals(description, Safetensors.readMetadata(last).get(Checkpoint.CONFIG));
  }

  @BeforeEach
  void createRun() {
    directory =
        RunDirectory.create(folder.resolve("run"), TinyRun.config(6, "gn:8+ws", "adamw", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"training\": {\"st", "[1]", "\0\0\0\0", "knn: 3", "{\"a\": NaN}"})
  void aDamagedSummaryIsSetAside(String damaged) throws IOException {
    Path file = directory.path().resolve("summary.json");
    Files.writeString(file, damaged);
    Path kept = directory.addToSummary(new Figures(1)).orElseThrow();
    assertEquals(directory.path().resolve("summary.json.damaged"), kept);
    assertEquals(damaged, Files.readString(kept));
    assertEquals("{\"knn\":1.0}", directory.summary().toString());
    assertTrue(directory.addToSummary(new Figures(2)).isEmpty());
    assertEquals("{\"knn\":2.0}", directory.summary().toString());
  }

  @Test
  void soIsOneThatIsNotText() throws IOException {
    Path file = directory.path().resolve("summary.json");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 3});
    Files.writeString(directory.path().resolve("summary.json.damaged"), "of an earlier time");
    Path kept = directory.addToSummary(new Figures(1)).orElseThrow();
    assertEquals(directory.path().resolve("summary.json.damaged-2"), kept);
  }

  @Test
  void aValueOfAnotherKindIsReplaced() throws IOException {
    record Outer(Figures figures) {}
    Files.writeString(directory.path().resolve("summary.json"), "{\"figures\": 3}");
    assertTrue(directory.addToSummary(new Outer(new Figures(1))).isEmpty());
    assertEquals("{\"figures\":{\"knn\":1.0}}", directory.summary().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\0\0\0\0\0\0", "{\"step\": 3, \"lo", "", "null", "{}", "{\"step\":\"x\"}"})
  void aDamagedLineOfMetricsLosesNoOther(String damaged) throws IOException {
    TinyRun.stopAfter(directory, 4);
    List<String> lines = Files.readAllLines(directory.metricsFile());
    assertEquals(4, lines.size());
    List<String> changed = List.of(lines.get(0), lines.get(1), damaged, lines.get(3));
    Files.write(directory.metricsFile(), changed);
    assertGoesOnWith(List.of(1L, 2L, 4L, 5L, 6L));
  }

  @Test
  void soDoesOneThatIsNotText() throws IOException {
    TinyRun.stopAfter(directory, 4);
    byte[] bytes = Files.readAllBytes(directory.metricsFile());
    int second = new String(bytes, StandardCharsets.US_ASCII).indexOf("\n{\"step\":2") + 1;
    Arrays.fill(bytes, second, second + 5, (byte) 0xff);
    Files.write(directory.metricsFile(), bytes);
    assertGoesOnWith(List.of(1L, 3L, 4L, 5L, 6L));
  }

  private void assertGoesOnWith(List<Long> steps) throws IOException {
    byte[] damaged = Files.readAllBytes(directory.metricsFile());
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    Trainer.of(directory.config(), directory, TinyRun.IMAGES, recorder).run();
    assertEquals(steps, directory.metrics().stream().map(TrainMetrics::step).toList());
    Path kept = directory.path().resolve("metrics.jsonl.damaged");
    assertEquals(-1, Arrays.mismatch(damaged, Files.readAllBytes(kept)));
    assertTrue(
        recorder.notes.stream().anyMatch(note -> note.contains(kept.toString())),
        recorder.notes.toString());
  }

  @Test
  void aLastLineThatWasCutOffIsNoDamage() throws IOException {
    TinyRun.stopAfter(directory, 4);
    String whole = Files.readString(directory.metricsFile());
    Files.writeString(directory.metricsFile(), whole + "{\"step\":5,\"lo");
    TinyRun.losses(directory);
    assertFalse(Files.exists(directory.path().resolve("metrics.jsonl.damaged")));
    assertEquals(6, directory.metrics().size());
  }
}
