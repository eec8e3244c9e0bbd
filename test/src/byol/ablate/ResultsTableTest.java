package byol.ablate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.TrainMetrics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResultsTableTest {
  private static Plan plan;

  @BeforeAll
  static void plan() {
    String paper =
        ", \"paper\": {\"top1\": 73.9, \"source\": \"one | paper\"}, \"untrained\": true}";
    plan =
        TinyAblation.plan(
            TinyAblation.suite(
                "{\"name\": \"GN+WS\"" + paper,
                "{\"name\": \"none\", \"untrained\": true}",
                "{\"name\": \"BN\"" + paper),
            0L,
            1L,
            2L);
  }

  private static Figures figures(double knn, Double linear, boolean collapsed) {
    return new Figures(knn, linear, collapsed ? 0.001 : 0.5, 10, null, null, 64, 2, null);
  }

  private static RunResult run(String row, long seed, Verdict verdict, Figures figures) {
    return new RunResult(row, seed, verdict, figures, 6, 60, 1, null, null, null);
  }

  private static RunResult taken(String row, long seed, Figures figures) {
    return new RunResult(
        row,
        seed,
        Verdict.LEARNED,
        figures,
        6,
        60,
        1,
        null,
        "runs/other/" + row + "/seed-" + seed,
        null);
  }

  private static final Figures UNTRAINED = figures(50, 60.0, false);

  private static Results results() {
    List<RunResult> runs = new ArrayList<>();
    runs.add(taken("GN+WS", 0, figures(80, 85.0, false)));
    runs.add(taken("GN+WS", 1, figures(81, 86.0, false)));
    runs.add(run("GN+WS", 2, Verdict.LEARNED, figures(85, 90.0, false)));
    runs.add(run("none", 0, Verdict.COLLAPSED, figures(10, null, true)));
    runs.add(RunResult.failed(plan.runs().get(4), 1, "the loss is NaN"));
    return Results.of(plan, UNTRAINED, figures(70, 80.0, false), runs);
  }

  @Test
  void holdsMeansAndSampleStandardDeviations() {
    // numpy: mean([80, 81, 85]) = 82, std(ddof=1) = 2.6458; linear 87 and 2.6458.
    Results.Row row = results().rows().getFirst();
    assertEquals(82, row.knn().mean(), 1e-12);
    assertEquals(Math.sqrt(7), row.knn().std(), 1e-12);
    assertEquals(3, row.knn().count());
    assertEquals(
        List.of(
            List.of(
                "GN+WS",
                "82.0 ± 2.6",
                "87.0 ± 2.6",
                "0.50 ± 0.00",
                "10.0 ± 0.0",
                "–",
                "–",
                "learned",
                "73.9 [1]"),
            List.of("none", "10.0", "–", "0.00", "10.0", "–", "–", "collapsed 1, failed 1", "–"),
            List.of("BN", "–", "–", "–", "–", "–", "–", "not run yet", "73.9 [1]"),
            List.of(
                "untrained encoder", "50.0", "60.0", "0.50", "10.0", "–", "–", "reference", "–"),
            List.of("raw pixels", "70.0", "80.0", "0.50", "10.0", "–", "–", "reference", "–")),
        new ResultsTable(results()).lines());
  }

  @Test
  void singleValuesHaveNoSpreadAndNoneIsNoValue() {
    assertNull(SeedStats.of(List.of()));
    assertNull(SeedStats.of(List.of(3.0)).std());
    assertEquals("3.00", SeedStats.of(List.of(3.0)).text(2));
  }

  @Test
  void saysWhyARunFailedAndWhereFiguresAreFrom() {
    ResultsTable table = new ResultsTable(results());
    assertEquals(List.of("one | paper"), table.sources());
    assertTrue(table.notes().contains("[1] one | paper"), table.notes().toString());
    assertTrue(table.notes().contains("none, seed 1 failed: the loss is NaN"));
    assertTrue(table.notes().contains("2 runs taken from runs/other"), table.notes().toString());
  }

  @Test
  void saysOfWhichSeedsTheLinearEvaluationConverged() {
    List<RunResult> runs =
        List.of(
            run("GN+WS", 0, Verdict.LEARNED, figures(80, 85.0, false)),
            run("GN+WS", 1, Verdict.NO_GAIN, figures(80, null, false)),
            run("GN+WS", 2, Verdict.NO_GAIN, figures(80, null, false)),
            run("none", 0, Verdict.NO_GAIN, figures(80, null, false)),
            run("BN", 0, Verdict.LEARNED, figures(80, 85.0, false)));
    List<String> notes = new ResultsTable(Results.of(plan, UNTRAINED, null, runs)).notes();
    assertEquals(
        List.of(
            "GN+WS: linear of 1 of 3 seeds; the others did not converge",
            "none: linear evaluation did not converge"),
        notes.stream().filter(note -> note.contains("converge")).toList());
  }

  @Test
  void terminalColumnsAreAligned() {
    String[] lines = new ResultsTable(results()).terminal().split("\n");
    assertEquals(lines[0].indexOf("verdict"), lines[1].indexOf("learned"));
    assertEquals(lines[0].indexOf("verdict"), lines[4].indexOf("reference"));
  }

  @Test
  void markdownIsATable() {
    String[] lines = new ResultsTable(results()).markdown().split("\n");
    List<String> table = List.of(lines).stream().filter(line -> line.startsWith("|")).toList();
    assertEquals(2 + 5, table.size());
    for (String line : table) {
      assertEquals(10, line.replace("\\|", "").chars().filter(c -> c == '|').count(), line);
    }
    assertTrue(List.of(lines).contains("Command: `bin/byol ablate`"));
  }

  @Test
  void verdictsComeFromCollapseAndTheUntrainedEncoder() {
    assertEquals(Verdict.COLLAPSED, Verdict.of(figures(10, 99.0, true), UNTRAINED));
    assertEquals(Verdict.LEARNED, Verdict.of(figures(10, 62.0, false), UNTRAINED));
    assertEquals(Verdict.NO_GAIN, Verdict.of(figures(99, 61.9, false), UNTRAINED));
    assertEquals(Verdict.NO_GAIN, Verdict.of(figures(99, null, false), UNTRAINED));
  }

  /** Features may still be those of the random start when all projections are equal. */
  @Test
  void collapsedProjectionsAreACollapse() {
    Figures spread = new Figures(50, 90.0, 0.5, 10, 0.6, 12.0, 64, 2, null);
    assertEquals(Verdict.LEARNED, Verdict.of(spread, UNTRAINED));
    Figures equal = new Figures(50, 90.0, 0.5, 10, 0.001, 12.0, 64, 2, null);
    assertEquals(Verdict.COLLAPSED, Verdict.of(equal, UNTRAINED));
    var two = new TrainMetrics.Spread(0.5, 1, 0.2, 0.6, 1, null, null, 2);
    var last = new TrainMetrics(9, 1, 1, 1, 1, null, two, new TrainMetrics.Speed(1, 0, null));
    assertFalse(spread.with(last).collapsed(), "of two images");
    Figures onOneLine = new Figures(50, 90.0, 0.5, 10, 0.6, 1.1, 64, 2, null);
    assertEquals(Verdict.COLLAPSED, Verdict.of(onOneLine, UNTRAINED));
    Figures ofTwo = new Figures(50, 90.0, 0.5, 1, null, null, 64, 2, 2);
    assertEquals(Verdict.LEARNED, Verdict.of(ofTwo, UNTRAINED), "two test images lie on a line");
    Figures ofMany = new Figures(50, 90.0, 0.5, 1, null, null, 64, 2, 100);
    assertEquals(Verdict.COLLAPSED, Verdict.of(ofMany, UNTRAINED));
  }
}
