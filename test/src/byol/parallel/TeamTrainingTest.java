package byol.parallel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.gpu.Gpu;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.ChildJvm;
import byol.testing.TinyRun;
import byol.torch.TensorScope;
import byol.torch.distributed.Ranks;
import byol.torch.safetensors.Safetensors;
import byol.train.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Trainings by real processes, beside the same training by one. */
class TeamTrainingTest {
  private static final long STEPS = TeamProgram.STEPS;
  private static final double LOSS = 1e-5;
  private static final String RATE = "lr=0.02";

  /** One step by two ranks. */
  private static final List<String> GRADIENTS =
      List.of(
          "method=byol norm=gn:8+ws sync_bn=true optimizer=sgd lr=0.02 accumulate=2",
          "method=simclr norm=gn:8+ws sync_bn=true optimizer=sgd lr=0.02 accumulate=2",
          "method=byol norm=bn sync_bn=true optimizer=sgd lr=0.02 accumulate=2",
          "method=simclr norm=bn sync_bn=true optimizer=sgd lr=0.02 accumulate=2");

  /**
   * With small rates, at which so few steps do not make more of the last bit than the tolerance.
   * LARS and AdamW do not notice gradients of the wrong scale; SGD does. Of batch norms the running
   * averages are part of what is compared.
   */
  private static final List<String> OF_TWO =
      List.of(
          "method=byol norm=bn sync_bn=true optimizer=sgd lr=0.0005",
          "method=simclr norm=bn sync_bn=true optimizer=sgd lr=0.0005",
          "method=byol optimizer=sgd lr=0.001 accumulate=2",
          "method=simclr optimizer=lars lr=0.002",
          "method=simclr optimizer=sgd lr=0.001",
          "method=byol optimizer=lars lr=0.02",
          "method=byol optimizer=lars lr=0.02 accumulate=2",
          "method=byol optimizer=adamw lr=0.0001");

  private static final List<String> OF_FOUR =
      List.of(
          "method=byol optimizer=adamw lr=0.0001 accumulate=2",
          "method=simclr optimizer=adamw lr=0.0001 accumulate=2");

  @TempDir static Path prepared;
  private static List<String> options;

  @TempDir Path folder;

  /** So many starts are worth being prepared, and so many trainings those that they can share. */
  @BeforeAll
  static void prepare() throws IOException, InterruptedException {
    options =
        ChildJvm.prepare(prepared, TeamProgram.class, "0", "1", prepared.toString(), "1", RATE);
    List<Object> two = new ArrayList<>();
    GRADIENTS.forEach(settings -> addJob(two, 1, settings));
    OF_TWO.forEach(settings -> addJob(two, STEPS, settings));
    train(2, two);
    List<Object> four = new ArrayList<>();
    OF_FOUR.forEach(settings -> addJob(four, STEPS, settings));
    train(4, four);
  }

  private static void addJob(List<Object> jobs, long until, String settings) {
    if (!jobs.isEmpty()) {
      jobs.add("--");
    }
    Path of = folderOf(settings);
    if (!of.toFile().mkdir()) {
      throw new AssertionError("twice: " + settings);
    }
    jobs.addAll(List.of(of, until, settings));
  }

  private static void train(int size, List<Object> jobs) throws IOException, InterruptedException {
    jobs.addFirst(size);
    try (Ranks ranks = Ranks.start(options, prepared, TeamProgram.class, size, jobs.toArray())) {
      List<String> outputs = ranks.outputs();
      for (String output : outputs) {
        assertTrue(output.startsWith("0 "), () -> String.join("\n", outputs));
      }
    }
  }

  private static Path folderOf(String settings) {
    return prepared.resolve(settings.replace(' ', ',').replace(':', '-'));
  }

  private static RunDirectory runOf(String settings) {
    return RunDirectory.open(folderOf(settings).resolve("run"));
  }

  private RunDirectory alone(String... settings) {
    RunDirectory directory =
        RunDirectory.create(folder.resolve("alone"), TeamProgram.config(STEPS, settings));
    TinyRun.losses(directory);
    return directory;
  }

  private List<String> together(int size, long until, String... settings)
      throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve("store"));
    Object[] arguments = new Object[3 + settings.length];
    arguments[0] = size;
    arguments[1] = folder;
    arguments[2] = until;
    System.arraycopy(settings, 0, arguments, 3, settings.length);
    try (Ranks ranks = Ranks.start(options, folder, TeamProgram.class, size, arguments)) {
      return ranks.outputs();
    }
  }

  private void trained(int size, long until, String... settings)
      throws IOException, InterruptedException {
    List<String> outputs = together(size, until, settings);
    for (String output : outputs) {
      assertTrue(
          output.startsWith("0 ") && output.endsWith("done " + until),
          () -> String.join("\n", outputs));
    }
  }

  private RunDirectory run() {
    return RunDirectory.open(folder.resolve("run"));
  }

  private static Map<String, float[]> weights(RunDirectory run) {
    try (var _ = TensorScope.open()) {
      Map<String, float[]> weights = new TreeMap<>();
      Safetensors.read(run.latestCheckpoint().orElseThrow())
          .tensors()
          .forEach((name, tensor) -> weights.put(name, tensor.toFloatArray()));
      return weights;
    }
  }

  private static void assertSameTraining(RunDirectory expected, RunDirectory actual) {
    List<TrainMetrics> ones = expected.metrics();
    List<TrainMetrics> others = actual.metrics();
    assertEquals(STEPS, others.size());
    for (int i = 0; i < STEPS; i++) {
      TrainMetrics one = ones.get(i);
      TrainMetrics other = others.get(i);
      assertEquals(
          one.loss(), other.loss(), LOSS * Math.max(1, one.loss()), "loss of step " + (i + 1));
      assertEquals(one.epoch(), other.epoch());
      assertEquals(one.onlineTop1(), other.onlineTop1(), 13, "online probe");
      assertEquals(one.spread().featureStd(), other.spread().featureStd(), 1e-4);
      assertEquals(one.spread().effectiveRank(), other.spread().effectiveRank(), 1e-2);
      assertEquals(one.spread().uniformity(), other.spread().uniformity(), 1e-3);
    }
    Map<String, float[]> weights = weights(actual);
    weights(expected)
        .forEach(
            (name, values) -> {
              if (!name.startsWith("optimizer.") && !name.startsWith("probe.")) {
                assertArrayEquals(values, weights.get(name), 2e-4f, name);
              }
            });
  }

  /** The velocities of the first step are the gradients, of the whole batch and of all passes. */
  @ParameterizedTest
  @FieldSource("GRADIENTS")
  void gradientsAreThoseOfOneProcess(String settings) {
    RunDirectory alone =
        RunDirectory.create(
            folder.resolve("alone"), TeamProgram.config(STEPS, settings.split(" ")));
    Trainer.of(alone.config(), alone, TinyRun.IMAGES, new TinyRun.Recorder()).run(1);
    Map<String, float[]> expected = weights(alone);
    Map<String, float[]> actual = weights(runOf(settings));
    assertEquals(expected.keySet(), actual.keySet());
    int gradients = 0;
    for (String name : expected.keySet()) {
      if (name.startsWith("optimizer.velocity")) {
        gradients++;
        float[] gradient = expected.get(name);
        float largest = 0;
        for (float value : gradient) {
          largest = Math.max(largest, Math.abs(value));
        }
        // Of a bias before a batch norm the gradient is 0, and what is there is rounding.
        assertArrayEquals(gradient, actual.get(name), 1e-4f * largest + 5e-7f, name);
      }
    }
    assertTrue(gradients > 20, "velocities: " + gradients);
  }

  @ParameterizedTest
  @FieldSource({"OF_TWO", "OF_FOUR"})
  void ranksTrainAsOneProcessWithTheWholeBatch(String settings) {
    assertSameTraining(alone(settings.split(" ")), runOf(settings));
  }

  /** By NCCL; in bits that depend on which GPU adds first, so less closely. */
  @Test
  @Tag("two-gpus")
  void twoGpusTrainAsOne() throws IOException, InterruptedException {
    Gpu.assumeTwo();
    String[] settings = {"method=byol", "optimizer=sgd", "lr=0.001", "device=cuda", "tf32=false"};
    RunDirectory expected = alone(settings);
    trained(2, STEPS, settings);
    List<TrainMetrics> ones = expected.metrics();
    List<TrainMetrics> others = run().metrics();
    for (int i = 0; i < STEPS; i++) {
      assertEquals(ones.get(i).loss(), others.get(i).loss(), 1e-3, "loss of step " + (i + 1));
    }
  }

  @Test
  void goesOnToTheSameBitsAndWithOtherNumbersOfRanks() throws IOException, InterruptedException {
    trained(2, STEPS, RATE);
    Map<String, float[]> undisturbed = weights(run());
    Files.move(folder.resolve("run"), folder.resolve("undisturbed"));
    RunDirectory expected = RunDirectory.open(folder.resolve("undisturbed"));

    trained(2, 4, RATE);
    trained(2, STEPS, RATE);
    weights(run())
        .forEach((name, values) -> assertArrayEquals(undisturbed.get(name), values, name));
    Files.move(folder.resolve("run"), folder.resolve("resumed"));

    trained(4, 3, RATE);
    trained(1, 6, RATE);
    trained(2, STEPS, RATE);
    assertSameTraining(expected, run());
  }

  @Test
  void ofEachKilledRankTheOthersSay() throws IOException, InterruptedException {
    for (int killed = 0; killed < 2; killed++) {
      Files.deleteIfExists(folder.resolve("store"));
      try (Ranks ranks =
          Ranks.start(
              options, folder, TeamProgram.class, 2, 2, folder, 1_000_000, "steps=1000000")) {
        ranks.awaitText(killed, "step 3");
        ranks.process(killed).destroyForcibly();
        long begin = System.nanoTime();
        String last = ranks.outputs().get(1 - killed).lines().toList().getLast();
        assertTrue(
            last.startsWith("PeerGone rank %s lost rank %s ".formatted(1 - killed, killed)), last);
        assertTrue(System.nanoTime() - begin < 15e9, last);
      }
      RunDirectory left = run();
      Files.move(left.path(), folder.resolve("killed-" + killed));
    }
  }

  /** Rank 1 has other images; or loses a bit of its weights, which the first checkpoint notices. */
  @ParameterizedTest
  @CsvSource({"images, the images 256 images with", "weights, the parameters after step 4"})
  void whatDiffersAtOneRankIsToldByEach(String what, String told)
      throws IOException, InterruptedException {
    try (Ranks ranks = Ranks.none(options)) {
      for (int rank = 0; rank < 2; rank++) {
        Map<String, String> odd = rank == 1 ? Map.of("TEAM_ODD", what) : Map.of();
        ranks.add(folder, TeamProgram.class, odd, rank, 2, folder, STEPS, RATE);
      }
      for (String output : ranks.outputs()) {
        assertTrue(output.startsWith("3 "), output);
        String last = output.lines().toList().getLast();
        assertTrue(last.contains("Mismatch ranks do not do the same: rank "), output);
        assertTrue(last.contains(" does " + told), output);
      }
    }
    // Rank 0 has let go of the folder, or has a run there without a checkpoint.
    assertTrue(
        Files.notExists(folder.resolve("run/config.json"))
            || run().checkpoints().newestFirst().isEmpty());
  }

  /** What each rank drew in the steps of some trainings. */
  private List<List<String>> drawn(Object... jobs) throws IOException, InterruptedException {
    try (Ranks ranks = Ranks.none(options)) {
      for (int rank = 0; rank < 2; rank++) {
        List<Object> arguments = new ArrayList<>(List.of(2));
        arguments.addAll(List.of(jobs));
        Map<String, String> chance = Map.of("TEAM_ODD", "chance");
        ranks.add(folder, TeamProgram.class, chance, rank, arguments.toArray());
      }
      return ranks.outputs().stream()
          .map(output -> Pattern.compile("drew .*").matcher(output).results())
          .map(found -> found.map(MatchResult::group).toList())
          .toList();
    }
  }

  @Test
  void ranksDrawNumbersOfTheirOwnAndTheSameAgainAfterAStop()
      throws IOException, InterruptedException {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    Path parts = Files.createDirectory(folder.resolve("parts"));
    List<List<String>> before = drawn(whole, 4, RATE, "--", parts, 2, RATE);
    Files.deleteIfExists(parts.resolve("store"));
    List<List<String>> after = drawn(parts, 4, RATE);
    assertEquals(
        8, before.stream().flatMap(drawn -> drawn.subList(0, 4).stream()).distinct().count());
    for (int rank = 0; rank < 2; rank++) {
      List<String> drawn = before.get(rank);
      List<String> again = new ArrayList<>(drawn.subList(4, 6));
      again.addAll(after.get(rank));
      assertEquals(drawn.subList(0, 4), again);
    }
  }

  @Test
  void batchesThatCannotBeSharedAndWeightsThatDivergeAreRefusedAtEachRank()
      throws IOException, InterruptedException {
    for (String output : together(3, STEPS)) {
      assertTrue(
          output.endsWith(
              "a batch of 16 images cannot be shared by 3 processes: use a batch size of 15 or 18"),
          output);
    }
    for (String output : together(2, STEPS, "optimizer=sgd", "lr=1000000000000")) {
      assertTrue(output.startsWith("3 "), output);
      assertTrue(output.contains("DivergedException"), output);
    }
  }
}
