package byol.ablate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.ablate.suite.Budget;
import byol.ablate.suite.Suite;
import byol.ablate.suite.Suites;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.nn.norm.NormSpec;
import byol.testing.Unlabeled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
  @Test
  void crossesRowsWithSeedsSeedBySeed() {
    Plan plan =
        TinyAblation.plan(
            TinyAblation.suite(
                "{\"name\": \"A+B\"}", "{\"name\": \"a b\", \"options\": {\"norm\": \"none\"}}"),
            3L,
            5L);
    assertEquals(
        List.of("1 A+B 3", "2 a b 3", "3 A+B 5", "4 a b 5"),
        plan.runs().stream()
            .map(run -> run.number() + " " + run.row().name() + " " + run.seed())
            .toList());
    assertEquals(List.of("a-b", "a-b-2"), plan.rows().stream().map(Plan.Row::folder).toList());
    Plan.Row none = plan.rows().get(1);
    assertEquals(5, none.config(5).runtime().seed());
    assertEquals(3, none.config(3).runtime().seed());
    assertEquals(6, none.config().steps());
    assertEquals(NormSpec.parse("none"), none.config().model().predictorNorm());
    assertEquals(6 / none.stepsPerSecond(), none.seconds());
    double all = plan.rows().stream().mapToDouble(Plan.Row::seconds).sum();
    assertEquals(2 * all, plan.seconds(), 1e-9);
  }

  @Test
  void noTwoRowsShareAFolder() {
    Plan plan =
        TinyAblation.plan(
            TinyAblation.suite("{\"name\": \"GN\"}", "{\"name\": \"GN 3\"}", "{\"name\": \"GN+\"}"),
            0L);
    assertEquals(
        List.of("gn", "gn-3", "gn-3-3"), plan.rows().stream().map(Plan.Row::folder).toList());
  }

  @Test
  void longNamesHaveFoldersOfAnyFileSystem() {
    String name = "views " + "a very long description of them, ".repeat(20);
    Plan plan =
        TinyAblation.plan(
            TinyAblation.suite(
                "{\"name\": \"%sone\", \"untrained\": true}".formatted(name),
                "{\"name\": \"%stwo\", \"untrained\": true}".formatted(name)),
            0L);
    List<String> folders = plan.rows().stream().map(Plan.Row::folder).toList();
    assertEquals(
        "views-a-very-long-description-of-them-a-very-long-description-of-them-a-very-lon",
        folders.getFirst());
    assertEquals(folders.getFirst() + "-2", folders.getLast());
  }

  @Test
  void aRowThatDoesNotFitIntoMemoryIsNamedBeforeAnythingRuns() {
    Planner planner = new Planner(TinyAblation.exhausted(() -> true), config -> {}, line -> {});
    Suite suite = TinyAblation.suite("{\"name\": \"large\"}");
    Planner.Request request =
        TinyAblation.request("{\"threads\": 1, \"loader_threads\": 1}", new Budget(0.5), 0L);
    var e =
        assertThrows(IllegalArgumentException.class, () -> planner.plan(suite, request, List.of()));
    assertTrue(
        e.getMessage().startsWith("tiny.json, line 5: row 'large': cannot allocate memory"),
        e.getMessage());
    assertTrue(e.getMessage().endsWith("a smaller batch_size, or leave it out"), e.getMessage());
  }

  @Test
  void whatARowSaysWinsOverWhatIsAskedForAndThatOverTheBase() {
    Suite suite =
        TinyAblation.suite(
            "{\"name\": \"a\", \"untrained\": true, \"options\": {\"hidden\": 24}}",
            "{\"name\": \"b\", \"untrained\": true}");
    Plan plan =
        TinyAblation.planner()
            .plan(
                suite,
                TinyAblation.request("{\"hidden\": 40, \"projection\": 12}", new Budget(1.0), 0L),
                List.of());
    assertEquals(24, plan.rows().get(0).config().model().hidden());
    assertEquals(40, plan.rows().get(1).config().model().hidden());
    assertEquals(12, plan.rows().get(0).config().model().projection());
    assertEquals(40, plan.reference().model().hidden());
    assertEquals(0, plan.seconds());
  }

  @Test
  void givesEveryRowItsTimeInStepsAndTakesSpeedsOfEarlierPlans() {
    Suite suite =
        TinyAblation.suite(
            "{\"name\": \"a\"}", "{\"name\": \"b\", \"options\": {\"lr\": 0.1, \"norm\": \"bn\"}}");
    Planner.Request request =
        TinyAblation.request("{\"threads\": 1, \"loader_threads\": 1}", new Budget(0.5), 0L);
    Plan plan = TinyAblation.planner().plan(suite, request, List.of());
    for (Plan.Row row : plan.rows()) {
      assertTrue(row.stepsPerSecond() > 1, row.toString());
      assertEquals(Math.round(30 * row.stepsPerSecond()), row.config().steps());
      assertEquals(30, row.seconds(), 1);
    }
    Suite other =
        TinyAblation.suite("{\"name\": \"c\", \"options\": {\"norm\": \"bn\", \"lr\": 0.3}}");
    Plan again = TinyAblation.planner().plan(other, request, List.of(plan));
    assertEquals(plan.rows().get(1).config().steps(), again.rows().getFirst().config().steps());
  }

  @Test
  void aWarmUpKeepsItsShareOfTheTime() {
    Suite suite =
        TinyAblation.suite(
            "{\"name\": \"a\", \"options\": {\"epochs\": 2, \"warmup_epochs\": 0.5}}");
    Plan plan =
        TinyAblation.planner()
            .plan(suite, TinyAblation.request("{\"threads\": 1}", new Budget(0.5), 0L), List.of());
    assertEquals(
        plan.rows().getFirst().config().steps() / 4.0,
        plan.rows().getFirst().config().schedule().warmupSteps(),
        1);
    assertTrue(suite.saysLength());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'norm': 'gn:5'}|5 groups do not divide 8 channels",
        "{'projector_norm': 'in'}|instance norm over 16 features",
        "{'batch_size': 97}|shapes has 96 images, fewer than one batch of 97",
        "{'lr': -1}|lr must be above 0",
        "{'tau': 2}|tau must be from 0 to 1",
        "{'method': 'simclr', 'predictor': false}|predictor can be false for method byol only",
      })
  void refusesImpossibleRowsBeforeAnythingRuns(String options, String reason) {
    Suite suite =
        TinyAblation.suite(
            "{\"name\": \"good\"}",
            "{\"name\": \"bad\", \"options\": " + options.replace('\'', '"') + "}");
    Planner planner =
        new Planner(
            TinyAblation.TRAIN,
            config -> {},
            line -> {
              throw new AssertionError("something ran: " + line);
            });
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> planner.plan(suite, TinyAblation.request("{}", new Budget(1.0), 0L), List.of()));
    assertTrue(e.getMessage().startsWith("tiny.json, line 6: row 'bad': "), e.getMessage());
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }

  @Test
  void refusesImagesWithoutLabels() {
    ImageDataset unlabeled = new Unlabeled(new ShapesDataset(20, 16, 1));
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Planner(unlabeled, config -> {}, line -> {})
                    .plan(
                        TinyAblation.suite("{\"name\": \"a\"}"),
                        TinyAblation.request("{}", new Budget(1.0), 0L),
                        List.of()));
    assertTrue(e.getMessage().contains("has no labels"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "normalization",
        "initialization",
        "components",
        "controls",
        "groups",
        "optimizers",
        "search",
        "color",
        "heads",
        "color-search",
        "color-optimizers"
      })
  void everyRowOfTheBuiltInSuitesCanBeBuilt(String name) {
    Suite suite = Suites.find(name);
    assertEquals(name, suite.name());
    int[] built = {0};
    Planner planner = new Planner(new ShapesDataset(512, 32, 1), config -> built[0]++, line -> {});
    List<Suite.Row> untrained =
        suite.rows().stream()
            .map(row -> new Suite.Row(row.name(), row.options(), true, row.paper(), row.where()))
            .toList();
    Suite unspeeded =
        new Suite(name, name, "", suite.preset(), suite.base(), untrained, "", suite.where());
    Plan plan = planner.plan(unspeeded, TinyAblation.request("{}", new Budget(1.0), 0L), List.of());
    assertTrue(built[0] > suite.rows().size());
    assertEquals(
        suite.rows().size(), plan.rows().stream().map(Plan.Row::folder).distinct().count());
    assertEquals(
        suite.rows().size(),
        suite.rows().stream()
            .map(row -> suite.base().overriddenBy(row.options()) + " " + row.untrained())
            .distinct()
            .count(),
        "two rows are the same");
    assertEquals(32, plan.reference().views().size());
    assertEquals("shapes", plan.reference().data());
  }
}
