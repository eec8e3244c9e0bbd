package byol.ablate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.ablate.suite.Suite;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.train.MemoryExhaustedException;
import byol.util.StopRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblationTest {
  private static final String GOOD = "{\"name\": \"good\"}";
  private static final String FAILS =
      "{\"name\": \"fails\", \"options\": {\"optimizer\": \"sgd\", \"lr\": 1e38, \"norm\":"
          + " \"none\"}}";
  private static final String RANDOM = "{\"name\": \"random\", \"untrained\": true}";

  private static final ImageDataset FEWER = new ShapesDataset(90, 16, 1);
  private static final ComparedImages SAME =
      ComparedImages.of(TinyAblation.TRAIN, TinyAblation.TEST);

  @TempDir private Path temporary;

  private final TinyAblation.Recorder recorder = new TinyAblation.Recorder();

  private AblationFolder create(String name, Suite suite, Long... seeds) {
    return AblationFolder.create(temporary.resolve(name), suite, TinyAblation.plan(suite, seeds));
  }

  private Ablation ablation(AblationFolder folder, AblationFolder... reuse) {
    return new Ablation(folder, TinyAblation.TRAIN, TinyAblation.TEST, List.of(reuse), recorder);
  }

  private static List<Double> losses(AblationFolder folder, Plan.Run run) {
    return RunDirectory.open(folder.run(run)).metrics().stream().map(TrainMetrics::loss).toList();
  }

  @Test
  void aFailedRunIsARowAndTheOthersGoOn() throws IOException {
    AblationFolder folder = create("a", TinyAblation.suite(FAILS, GOOD, RANDOM), 0L);
    Ablation ablation = ablation(folder);
    Results results = ablation.run();
    assertTrue(ablation.isComplete());
    assertEquals(List.of("fails 0", "good 0", "random 0"), recorder.started);

    Results.Row failed = results.rows().get(0);
    assertEquals("failed", failed.verdict());
    assertNull(failed.linear());
    assertTrue(failed.runs().getFirst().failure().contains("loss is"), failed.toString());
    assertEquals(6, results.rows().get(1).runs().getFirst().steps());
    assertNotNull(results.rows().get(1).linear());
    assertEquals("untrained", results.rows().get(2).verdict());
    // The base's untrained encoder, measured as a row and as the reference.
    assertEquals(results.untrained().knn(), results.rows().get(2).knn().mean());
    assertEquals(results.untrained().linear(), results.rows().get(2).linear().mean());

    assertEquals(results, folder.results().orElseThrow());
    assertTrue(Files.readString(folder.path().resolve("results.md")).contains("| good | "));
  }

  @Test
  void goesOnInTheMiddleOfARunAsIfItHadNeverStopped() {
    Suite suite = TinyAblation.suite(GOOD, "{\"name\": \"bn\", \"options\": {\"norm\": \"bn\"}}");
    AblationFolder whole = create("whole", suite, 0L);
    Results expected = ablation(whole).run();

    AblationFolder folder = create("stopped", suite, 0L);
    Ablation stopped = ablation(folder);
    int[] steps = {0};
    recorder.started.clear();
    recorder.onStep =
        step -> {
          if (++steps[0] == 6 + 3) {
            stopped.requestStop();
          }
        };
    Results partial = stopped.run();
    assertFalse(stopped.isComplete());
    assertEquals("not run yet", partial.rows().get(1).verdict());
    assertEquals(3, losses(folder, folder.plan().runs().get(1)).size());

    folder.changeMaxSkipped(0.25);
    List<Double> limits =
        folder.plan().runs().stream()
            .map(run -> RunDirectory.open(folder.run(run)).config().loader().maxSkipped())
            .toList();
    assertEquals(List.of(0.01, 0.25), limits, "the first run is finished");

    recorder.started.clear();
    recorder.onStep = step -> {};
    Ablation resumed = ablation(AblationFolder.open(folder.path()));
    Results results = resumed.run();
    assertTrue(resumed.isComplete());
    assertEquals(List.of("bn 0"), recorder.started);
    Plan.Run run = folder.plan().runs().get(1);
    assertEquals(losses(whole, run), losses(folder, run));
    assertEquals(expected.rows().get(1).linear(), results.rows().get(1).linear());
    assertEquals(expected.rows().get(1).knn(), results.rows().get(1).knn());
  }

  /** Who asks the thread knows the training alone, as a shell does. */
  @Test
  void aStopOfTheTrainingUnderWayEndsTheAblation() {
    AblationFolder folder = create("a", TinyAblation.suite(GOOD, RANDOM), 0L);
    Ablation ablation = ablation(folder);
    recorder.onStep = step -> assertTrue(StopRequests.ask(Thread.currentThread()));
    ablation.run();
    assertFalse(ablation.isComplete());
    assertEquals(List.of("good 0"), recorder.started);
    assertEquals(List.of(), recorder.finished);
    recorder.onStep = _ -> {};
    ablation.run();
    assertTrue(ablation.isComplete(), "the same goes on");
  }

  @Test
  void memoryThatIsExhaustedFailsNoRun() {
    boolean[] exhausted = {false};
    ImageDataset little = TinyAblation.exhausted(() -> exhausted[0]);
    AblationFolder folder = create("a", TinyAblation.suite(GOOD, RANDOM), 0L);
    var ablation = new Ablation(folder, little, TinyAblation.TEST, List.of(), recorder);
    recorder.onStep = step -> exhausted[0] = step == 3;
    assertThrows(MemoryExhaustedException.class, ablation::run);
    assertEquals(List.of("good 0"), recorder.started);
    assertEquals(List.of(), recorder.finished);
    exhausted[0] = false;
    recorder.onStep = _ -> {};
    Results results = ablation.run();
    assertTrue(ablation.isComplete());
    assertEquals(6, results.rows().getFirst().runs().getFirst().steps());
    assertNull(results.rows().getFirst().runs().getFirst().failure());
  }

  @Test
  void aDeviceThatIsNotThereFailsNoRun() throws IOException {
    AblationFolder folder = create("a", TinyAblation.suite(GOOD, RANDOM), 0L);
    Path plan = folder.path().resolve("plan.json");
    String onCpu = Files.readString(plan);
    String onGpu = onCpu.replace("\"device\": \"cpu\"", "\"device\": \"cuda:99\"");
    assertNotEquals(onCpu, onGpu);
    Files.writeString(plan, onGpu);
    Ablation ablation = ablation(folder);
    var e = assertThrows(IllegalArgumentException.class, ablation::run);
    assertTrue(e.getMessage().contains("there is no device cuda:99"), e.getMessage());
    assertEquals(List.of(), recorder.started);
    for (Plan.Run run : folder.plan().runs()) {
      assertTrue(folder.result(run).isEmpty());
    }
  }

  @Test
  void aFolderThatCannotBeListedOffersNothing() throws IOException {
    AblationFolder folder = create("a", TinyAblation.suite(RANDOM), 0L);
    Path closed = Files.createDirectory(temporary.resolve("closed"));
    Files.setPosixFilePermissions(closed, Set.of());
    Assumptions.assumeFalse(Files.isReadable(closed), "root may read everything");
    assertEquals(Map.of(), Earlier.offers(closed, folder.plan(), SAME));
  }

  @Test
  void takesOverFinishedRunsWithEqualSettings() throws IOException {
    AblationFolder first = create("first", TinyAblation.suite(GOOD, FAILS), 0L);
    ablation(first).run();
    String other = "{\"name\": \"other\", \"options\": {\"lr\": 0.02}}";
    Suite suite = TinyAblation.suite(GOOD.replace("good", "same"), other, FAILS);
    AblationFolder second = create("second", suite, 0L, 1L);
    // Damaged ones offer nothing.
    Files.writeString(
        Files.createDirectories(temporary.resolve("empty")).resolve("plan.json"), "{}");
    Path cut = temporary.resolve("cut");
    Path result = cut.resolve("good/seed-0/result.json");
    Files.createDirectories(result.getParent());
    Files.copy(first.path().resolve("plan.json"), cut.resolve("plan.json"));
    Files.writeString(result, "{\"figures\": ");
    assertEquals(Map.of(first.path(), 1L), Earlier.offers(temporary, second.plan(), SAME));

    Results results = ablation(second, first).run();
    RunResult taken = results.rows().get(0).runs().get(0);
    assertEquals(first.path().resolve("good/seed-0").toString(), taken.reusedFrom());
    assertEquals(
        first.results().orElseThrow().rows().getFirst().runs().getFirst().figures(),
        taken.figures());
    // With the seconds it took: the references are not measured again.
    assertEquals(first.results().orElseThrow().untrained(), results.untrained());
    assertEquals(first.results().orElseThrow().rawPixels(), results.rawPixels());
    for (RunResult own :
        List.of(
            results.rows().get(0).runs().get(1),
            results.rows().get(1).runs().get(0),
            results.rows().get(2).runs().get(0))) {
      assertNull(own.reusedFrom(), own.toString());
    }
    assertEquals(
        losses(first, first.plan().runs().getFirst()),
        losses(second, second.plan().runs().getFirst()));
  }

  @Test
  void aFolderHoldsOneAblation() {
    AblationFolder folder = create("a", TinyAblation.suite(RANDOM), 0L);
    var e =
        assertThrows(
            AblationExistsException.class, () -> AblationFolder.refuseExisting(folder.path()));
    assertTrue(e.getMessage().contains("holds an ablation already"), e.getMessage());
    var none = assertThrows(IllegalArgumentException.class, () -> AblationFolder.open(temporary));
    assertTrue(none.getMessage().contains("no plan.json"), none.getMessage());
  }

  @Test
  void otherImagesAreRefusedAndWhatWasFoundWithThemIsNotTakenOver() throws IOException {
    AblationFolder folder = create("a", TinyAblation.suite(RANDOM), 0L);
    Results whole = ablation(folder).run();
    var changed = new Ablation(folder, FEWER, TinyAblation.TEST, List.of(), recorder);
    // Where nothing is missing, nothing is measured with them.
    assertEquals(whole, changed.run());
    Path result = folder.path().resolve("random/seed-0/result.json");
    String kept = Files.readString(result);
    Files.delete(result);
    var e = assertThrows(IllegalArgumentException.class, changed::run);
    assertTrue(e.getMessage().contains("to train on: images: 96 before, 90 now"), e.getMessage());
    Files.writeString(result, kept);

    AblationFolder other = create("b", TinyAblation.suite(RANDOM), 0L);
    ComparedImages fewer = ComparedImages.of(FEWER, TinyAblation.TEST);
    assertEquals(Map.of(folder.path(), 1L), Earlier.offers(temporary, other.plan(), SAME));
    assertEquals(Map.of(), Earlier.offers(temporary, other.plan(), fewer));
    var reusing = new Ablation(other, FEWER, TinyAblation.TEST, List.of(folder), recorder);
    assertNull(reusing.run().rows().getFirst().runs().getFirst().reusedFrom());
    assertTrue(
        recorder.measured.toString().contains("is of other images"), recorder.measured::toString);
  }

  @Test
  void whatIsDamagedIsSetAsideAndMeasuredAgain() throws IOException {
    AblationFolder folder = create("a", TinyAblation.suite(RANDOM), 0L);
    Results whole = ablation(folder).run();
    Path result = folder.path().resolve("random/seed-0/result.json");
    for (String damage : List.of("{", "{}")) {
      for (Path file :
          List.of(
              result, folder.path().resolve("results.json"), folder.path().resolve("data.json"))) {
        Files.writeString(file, damage);
        recorder.measured.clear();
        Results again = ablation(folder).run();
        assertEquals(whole.rows().getFirst().linear(), again.rows().getFirst().linear());
        String told = recorder.measured.toString();
        assertTrue(told.contains("is kept as " + file.getFileName() + ".damaged"), told);
      }
    }
    Files.writeString(folder.path().resolve("plan.json"), "{}");
    var e = assertThrows(IllegalArgumentException.class, folder::plan);
    assertTrue(e.getMessage().contains("plan.json is not as it was written"), e.getMessage());
    Files.writeString(result.resolveSibling("rung-1.json"), "{}");
    var run = new Plan.Run(1, row(), 0);
    assertThrows(IllegalArgumentException.class, () -> folder.rung(run, 1));
  }

  private static Plan.Row row() {
    return TinyAblation.plan(TinyAblation.suite(RANDOM), 0L).rows().getFirst();
  }
}
