package byol.ablate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.ablate.suite.Suite;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalvingTest {
  private static final String FAILS =
      "{\"name\": \"fails\", \"options\": {\"optimizer\": \"sgd\", \"lr\": 1e38, \"norm\":"
          + " \"none\"}}";
  private static final String RANDOM = "{\"name\": \"random\", \"untrained\": true}";

  @TempDir private Path temporary;

  private final TinyAblation.Recorder recorder = new TinyAblation.Recorder();

  private static String row(String name, String lr) {
    return "{\"name\": \"%s\", \"options\": {\"lr\": %s}}".formatted(name, lr);
  }

  private static Suite suite() {
    return TinyAblation.suite(
        row("a", "0.01"), row("b", "0.03"), row("c", "0.1"), row("d", "0.3"), FAILS, RANDOM);
  }

  private AblationFolder create(String name, Halving halving) {
    Suite suite = suite();
    return AblationFolder.create(
        temporary.resolve(name), suite, TinyAblation.plan(suite, halving, 0L, 1L));
  }

  private Ablation ablation(AblationFolder folder) {
    return new Ablation(folder, TinyAblation.TRAIN, TinyAblation.TEST, List.of(), recorder);
  }

  private static List<Double> losses(AblationFolder folder, Plan.Run run) {
    return RunDirectory.open(folder.run(run)).metrics().stream().map(TrainMetrics::loss).toList();
  }

  private static double score(AblationFolder folder, Plan.Row row, int rung) {
    return folder.plan().runs(row).stream()
        .mapToDouble(run -> folder.rung(run, rung).orElseThrow().heldOutKnn())
        .average()
        .orElseThrow();
  }

  /**
   * Two of the five go on, those that classify held-out images best; to the bits of a whole run.
   */
  @Test
  void theBestThirdGoesOnAsIfTheOthersHadNeverBeen() {
    AblationFolder whole = create("whole", null);
    ablation(whole).run();
    AblationFolder folder = create("halving", new Halving(1));
    Ablation ablation = ablation(folder);
    Results results = ablation.run();
    assertTrue(ablation.isComplete());

    List<Plan.Row> ranked =
        folder.plan().rows().subList(0, 4).stream()
            .sorted(Comparator.comparingDouble((Plan.Row r) -> score(folder, r, 1)).reversed())
            .toList();
    for (Plan.Row row : folder.plan().rows().subList(0, 4)) {
      Results.Row result = results.rows().get(folder.plan().rows().indexOf(row));
      boolean goesOn = ranked.indexOf(row) < 2;
      assertEquals(goesOn, !result.verdict().equals("dropped"), row.name());
      for (Plan.Run run : folder.plan().runs(row)) {
        List<Double> expected = losses(whole, run);
        assertEquals(goesOn ? expected : expected.subList(0, 2), losses(folder, run));
      }
      if (goesOn) {
        assertNotNull(result.linear());
        assertNull(result.runs().getFirst().heldOutKnn());
      } else {
        assertEquals(2, result.runs().getFirst().steps());
        assertEquals(
            folder.rung(folder.plan().runs(row).getFirst(), 1).orElseThrow().heldOutKnn(),
            result.runs().getFirst().heldOutKnn());
      }
    }
    assertEquals("failed", results.rows().get(4).verdict());
    assertEquals("untrained", results.rows().get(5).verdict());
    assertTrue(
        new ResultsTable(results).notes().stream().anyMatch(n -> n.contains("dropped after 2")));
  }

  /** Wherever it is stopped, the same rows are dropped. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8, 11})
  void stoppedAndResumedItDropsTheSameRows(int stopAfter) {
    AblationFolder undisturbed = create("undisturbed", new Halving(1));
    Results expected = ablation(undisturbed).run();

    AblationFolder folder = create("stopped", new Halving(1));
    Ablation stopped = ablation(folder);
    int[] steps = {0};
    recorder.onStep =
        step -> {
          if (++steps[0] == stopAfter) {
            stopped.requestStop();
          }
        };
    stopped.run();
    assertFalse(stopped.isComplete());
    recorder.onStep = step -> {};
    Ablation resumed = ablation(AblationFolder.open(folder.path()));
    Results results = resumed.run();
    assertTrue(resumed.isComplete());
    for (int i = 0; i < expected.rows().size(); i++) {
      assertEquals(expected.rows().get(i).verdict(), results.rows().get(i).verdict());
      assertEquals(expected.rows().get(i).linear(), results.rows().get(i).linear());
    }
  }

  /** As if the process had ended between the checkpoint at a rung and the measurement. */
  @Test
  void aRungThatWasNotMeasuredIsMeasuredWhereTheRunStood() throws IOException {
    AblationFolder folder = create("unmeasured", new Halving(1));
    Ablation stopped = ablation(folder);
    recorder.onStep = step -> stopped.requestStop();
    stopped.run();
    recorder.onStep = step -> {};
    Plan.Run first = folder.plan().runs().getFirst();
    Ablation once = ablation(folder);
    recorder.onStep =
        step -> {
          if (step == 2) {
            once.requestStop();
          }
        };
    once.run();
    Rung expected = folder.rung(first, 1).orElseThrow();
    assertEquals(2, expected.steps());
    Files.delete(folder.run(first).resolve("rung-1.json"));
    recorder.onStep = step -> {};
    ablation(folder).run();
    assertEquals(2, folder.rung(first, 1).orElseThrow().steps());
    assertEquals(expected.heldOutKnn(), folder.rung(first, 1).orElseThrow().heldOutKnn());
  }

  /** Their results say that they were dropped. */
  @Test
  void withoutTheRungsOfDroppedRowsItDropsTheSame() throws IOException {
    Suite suite =
        TinyAblation.suite(row("a", "0.01"), row("b", "0.03"), row("c", "0.1"), row("d", "0.3"));
    Plan plan = TinyAblation.plan(suite, new Halving(2), 0L);
    AblationFolder folder = AblationFolder.create(temporary.resolve("damaged"), suite, plan);
    Ablation stopped = ablation(folder);
    recorder.onStep =
        step -> {
          if (step == 2) {
            stopped.requestStop();
          }
        };
    stopped.run();
    int damaged = 0;
    for (Plan.Run run : plan.runs()) {
      if (folder.result(run).isPresent()) {
        Files.writeString(folder.run(run).resolve("rung-1.json"), "{");
        damaged++;
      }
    }
    assertEquals(2, damaged);
    recorder.onStep = step -> {};
    Results results = ablation(folder).run();
    assertEquals(3, results.rows().stream().filter(row -> row.verdict().equals("dropped")).count());
  }

  @Test
  void keepsAThirdRoundedUpAndTakesThatShareOfTheWork() {
    assertEquals(
        List.of(0, 1, 1, 1, 2, 2, 2, 3), IntStream.range(0, 8).mapToObj(Halving::kept).toList());
    Halving halving = new Halving(2);
    assertEquals(100, halving.steps(900, 1));
    assertEquals(300, halving.steps(900, 2));
    assertEquals(1, halving.steps(2, 1));
    // 9 rows a ninth, 3 two ninths more, 1 six ninths more.
    assertEquals((9 + 3 * 2 + 6) / 81.0, halving.shareOfWork(9), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> new Halving(0));
    assertThrows(IllegalArgumentException.class, () -> new Halving(9));
  }
}
