package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byol.testing.TinyRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import byol.train.Trainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged checkpoint is found and named, and the run goes on from the one before. */
final class ResumptionTest {
  @TempDir Path folder;
  private RunDirectory run;
  private Path newest;
  private List<Double> losses;

  /** A run with checkpoints of steps 3 and 4 of 4. */
  @BeforeEach
  void train() {
    run = RunDirectory.create(folder.resolve("run"), TinyRun.smallest(4));
    losses = TinyRun.losses(run);
    newest = run.latestCheckpoint().orElseThrow();
  }

  /** Resumes; gives what the user is told. */
  private List<String> resume() {
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    Trainer.of(run.config(), run, TinyRun.IMAGES, recorder).run();
    return recorder.notes;
  }

  private static int dataAt(byte[] file) {
    return 8 + (int) ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  private static byte[] replace(byte[] file, String from, String to) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(from) && from.length() == to.length(), from);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] flip(byte[] file, int at, int bits) {
    file[at] ^= (byte) bits;
    return file;
  }

  static Stream<Arguments> damages() {
    Map<String, UnaryOperator<byte[]>> damages = new LinkedHashMap<>();
    damages.put("a bit of the first weight", file -> flip(file, dataAt(file) + 1, 1));
    damages.put("a bit in the middle", file -> flip(file, (dataAt(file) + file.length) / 2, 1));
    damages.put("a bit of the generator", file -> flip(file, file.length - 1000, 0x10));
    damages.put("the last bit", file -> flip(file, file.length - 1, 0x80));
    damages.put(
        "zeros for four kilobytes",
        file -> {
          Arrays.fill(file, file.length / 2, file.length / 2 + 4096, (byte) 0);
          return file;
        });
    damages.put("another type", file -> replace(file, "\"F32\"", "\"I32\""));
    damages.put("another step", file -> replace(file, "\"step\":\"4\"", "\"step\":\"3\""));
    damages.put("another tensor's name", file -> replace(file, "conv1.weight", "conv9.weight"));
    damages.put("cut in half", file -> Arrays.copyOf(file, file.length / 2));
    damages.put("one byte short", file -> Arrays.copyOf(file, file.length - 1));
    damages.put("empty", file -> new byte[0]);
    damages.put("zeros", file -> new byte[file.length]);
    damages.put("text", file -> "not a checkpoint".getBytes(StandardCharsets.UTF_8));
    return damages.entrySet().stream().map(d -> Arguments.of(d.getKey(), d.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void theCheckpointBeforeIsUsed(String what, UnaryOperator<byte[]> damage) throws IOException {
    byte[] damaged = damage.apply(Files.readAllBytes(newest));
    Files.write(newest, damaged);
    List<String> notes = resume();
    assertEquals(1, notes.size(), notes::toString);
    String aside = newest.getFileName() + ".damaged";
    for (String part : List.of(newest + " is damaged", aside, "step-00000003.safetensors")) {
      assertTrue(notes.getFirst().contains(part), notes::toString);
    }
    assertEquals(losses, run.metrics().stream().map(TrainMetrics::loss).toList());
    assertTrue(Files.exists(newest));
    assertEquals(
        ByteBuffer.wrap(damaged),
        ByteBuffer.wrap(Files.readAllBytes(newest.resolveSibling(aside))));
    assertEquals(List.of(), resume());
  }

  /** Of many places drawn by chance, none is accepted as it is. */
  @Test
  void bitsAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(newest);
    Random random = new Random(0);
    for (int i = 0; i < 200; i++) {
      Files.write(
          newest, flip(whole.clone(), random.nextInt(whole.length), 1 << random.nextInt(8)));
      try (var _ = TensorScope.open()) {
        assertThrows(IllegalArgumentException.class, () -> Safetensors.read(newest));
      }
    }
  }

  @Test
  void theDamagedTensorIsNamed() throws IOException {
    byte[] file = Files.readAllBytes(newest);
    Files.write(newest, flip(file, file.length - 1000, 1));
    assertTrue(resume().getFirst().contains("as they were written: generator"));
  }

  /**
   * A folder of a checkpoint's name, and two damaged files of the same step one after the other.
   */
  @Test
  void damagedAgain() throws IOException {
    Files.delete(newest);
    Files.createDirectory(newest);
    assertTrue(resume().getFirst().contains("is not a file"));
    Files.write(newest, new byte[10]);
    assertTrue(resume().getFirst().contains(".damaged-2"));
    assertEquals(losses, run.metrics().stream().map(TrainMetrics::loss).toList());
  }

  /** An edited config is gone on with, and it is said that it was edited. */
  @Test
  void anotherSeed() throws IOException {
    Files.delete(newest);
    Path config = run.path().resolve("config.json");
    String text = Files.readString(config);
    assertTrue(text.contains("\"seed\": 7"), text);
    Files.writeString(config, text.replace("\"seed\": 7", "\"seed\": 5"));
    String told = "step-00000003.safetensors was written: seed was 7 and is 5; the run goes on";
    List<String> notes = resume();
    assertEquals(1, notes.size(), notes::toString);
    assertTrue(notes.getFirst().contains(told), notes::toString);
  }

  @Test
  void withoutAWholeOneNothingIsTouched() throws IOException {
    for (Path file : run.checkpoints().newestFirst()) {
      Files.write(file, new byte[100]);
    }
    var e = assertThrows(IllegalArgumentException.class, this::resume);
    for (Path file : run.checkpoints().newestFirst()) {
      assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    }
    assertEquals(2, run.checkpoints().newestFirst().size());
  }

  /** As an earlier version wrote it. */
  private void writeWithoutSums(Path file, Map<String, String> metadata, DType type) {
    try (var _ = TensorScope.open()) {
      Map<String, Tensor> tensors = new LinkedHashMap<>(Safetensors.read(file).tensors());
      tensors.computeIfPresent("online.encoder.conv1.weight", (_, weight) -> weight.to(type));
      new Safetensors(tensors, metadata).write(file);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(
          file,
          replace(replace(bytes, "byol.crc32c", "other-key-1"), "byol.sha256", "other-key-2"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCheckpointWithoutChecksumsIsUsedAndSaidToBe() {
    writeWithoutSums(newest, Map.of("step", "4", "seconds", "1.5"), DType.FLOAT32);
    List<String> notes = resume();
    assertTrue(notes.size() == 1 && notes.getFirst().contains("has no checksums"), notes::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4", "3", "1000", "abc", ""})
  void withoutChecksumsTheStepMustStillBeThatOfTheName(String step) {
    writeWithoutSums(newest, Map.of("step", step, "seconds", "1.5"), DType.FLOAT32);
    assertTrue(resume().getFirst().contains("is not a checkpoint of its name"));
  }

  @Test
  void withoutChecksumsTypesAndTimesAreStillLookedAt() {
    writeWithoutSums(newest, Map.of("step", "4", "seconds", "1.5"), DType.FLOAT64);
    assertTrue(resume().getFirst().contains("online.encoder.conv1.weight is FLOAT64"));
    writeWithoutSums(newest, Map.of("step", "4", "seconds", "NaN"), DType.FLOAT32);
    assertTrue(resume().getFirst().contains("NaN s"));
    writeWithoutSums(newest, Map.of("step", "4"), DType.FLOAT32);
    assertTrue(resume().getFirst().contains("does not say its seconds"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\0\0\0\n", "{\"step\":\n", "\u00ff\u00fe}\n", "{}\n"})
  void damagedMetricsAreLeftOutAndKept(String line) throws IOException {
    Path metrics = run.metricsFile();
    String whole = Files.readString(metrics);
    byte[] damaged = (line + whole).getBytes(StandardCharsets.ISO_8859_1);
    Files.write(metrics, damaged);
    assertTrue(resume().getFirst().contains("1 lines that cannot be read"));
    assertEquals(whole, Files.readString(metrics));
    Path copy = metrics.resolveSibling("metrics.jsonl.damaged");
    assertEquals(ByteBuffer.wrap(damaged), ByteBuffer.wrap(Files.readAllBytes(copy)));
  }

  @Test
  void missingMetricsAreSaidToBe() throws IOException {
    Files.delete(run.metricsFile());
    List<String> notes = resume();
    assertTrue(notes.getFirst().contains("lacks 4 of the lines up to step 4"), notes::toString);
    assertFalse(Files.notExists(run.metricsFile()));
  }

  private void deleteCheckpoints() throws IOException {
    for (Path file : run.checkpoints().newestFirst()) {
      Files.delete(file);
    }
  }

  @Test
  void aNewRunDoesNotTakeOverTheWeightsOfOneThatHasLostItsConfig() throws IOException {
    Path config = run.path().resolve("config.json");
    String before = Files.readString(config);
    Files.delete(config);
    var e =
        assertThrows(
            RunExistsException.class, () -> RunDirectory.create(run.path(), TinyRun.smallest(9)));
    assertTrue(
        e.getMessage().contains("no config.json, but checkpoints up to step 4"), e::toString);
    assertTrue(e.isResumable() && !e.isWhole());
    // A program's own run has none, and goes on.
    assertEquals(newest, RunDirectory.ofProgram(run.path()).latestCheckpoint().orElseThrow());
    assertEquals(newest, LostConfig.restore(run.path()).orElseThrow());
    assertEquals(before, Files.readString(config));
    assertEquals(List.of(), resume());
    Files.delete(config);
    deleteCheckpoints();
    e =
        assertThrows(
            RunExistsException.class, () -> RunDirectory.create(run.path(), TinyRun.smallest(9)));
    assertTrue(e.getMessage().contains("but 4 lines of metrics of"), e::toString);
    assertFalse(e.isResumable());
    assertTrue(LostConfig.restore(run.path()).isEmpty());
  }

  @Test
  void whereAllCheckpointsAreGoneItDoesNotBeginAgainInSilence() throws IOException {
    deleteCheckpoints();
    String metrics = Files.readString(run.metricsFile());
    var e = assertThrows(IllegalArgumentException.class, this::resume);
    assertTrue(e.getMessage().contains("was trained for 4 steps, and has no"), e::toString);
    assertEquals(metrics, Files.readString(run.metricsFile()));
    Files.delete(run.metricsFile());
    run.addToSummary(new Summary(4));
    e = assertThrows(IllegalArgumentException.class, this::resume);
    assertTrue(e.getMessage().contains("was trained for 4 steps, and has no"), e::toString);
  }

  private record Summary(long steps) {}

  @Test
  void whatWasKilledBeforeItsFirstCheckpointBeginsAgain() throws IOException {
    deleteCheckpoints();
    Files.write(run.metricsFile(), Files.readAllLines(run.metricsFile()).subList(0, 1));
    List<String> notes = resume();
    assertEquals(1, notes.size(), notes::toString);
    assertTrue(notes.getFirst().contains("begins again at step 0"), notes::toString);
    assertEquals(losses, run.metrics().stream().map(TrainMetrics::loss).toList());
  }

  /** A file of the system that can be opened and not be read, by nobody. */
  @Test
  void whatCannotBeReadIsNotTakenForDamaged() throws IOException {
    Path unreadable = Path.of("/sys/class/net/lo/speed");
    assumeTrue(Files.isRegularFile(unreadable));
    assertThrows(IOException.class, () -> Files.readAllBytes(unreadable));
    Files.delete(newest);
    Files.createSymbolicLink(newest, unreadable);
    var e = assertThrows(UncheckedIOException.class, this::resume);
    assertTrue(e.getMessage().contains("cannot read " + newest), e::toString);
    assertTrue(Files.isSymbolicLink(newest));
  }
}
