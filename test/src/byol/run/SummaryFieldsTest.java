package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.TinyRun;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of summary.json are of the encoder that the run has now, or say of which they are. */
final class SummaryFieldsTest {
  @TempDir private Path folder;
  private RunDirectory run;

  @BeforeEach
  void createRun() {
    run = RunDirectory.create(folder.resolve("run"), TinyRun.config(6, "gn:8+ws", "adamw", 1));
  }

  @Test
  void accuraciesOfAnEarlierCheckpointAreNotTheRuns() throws IOException {
    checkpoint(10);
    run.addToSummary(evaluation(10, 50.0, 60.0));
    assertEquals(50, knn(run.summary()));

    checkpoint(20);
    assertFalse(run.summary().has("knn_top1"));
    assertEquals(50, knn(ofOtherSteps("10")));

    run.addToSummary(evaluation(20, 55.0, null));
    assertEquals(55, knn(run.summary()));
    assertFalse(run.summary().has("linear_top1"), "measured at step 10 alone");
    assertEquals(60, ofOtherSteps("10").get("linear_top1").getAsDouble());
  }

  @Test
  void anEvaluationThatTrainingHasOvertakenTakesNoPlace() throws IOException {
    checkpoint(20);
    run.addToSummary(evaluation(20, 55.0, null));
    run.addToSummary(evaluation(10, 50.0, null));
    assertEquals(55, knn(run.summary()));
    assertEquals(50, knn(ofOtherSteps("10")));
    assertFalse(run.summary().getAsJsonObject("of_other_steps").has("20"));
  }

  @Test
  void oneOfTheSameCheckpointAddsToTheOther() throws IOException {
    checkpoint(10);
    run.addToSummary(evaluation(10, 50.0, null));
    run.addToSummary(evaluation(10, null, 60.0));
    assertEquals(50, knn(run.summary()));
    assertEquals(60, run.summary().get("linear_top1").getAsDouble());
  }

  private static EvalSummary.Accuracies kNN(int k, double temperature, double top1) {
    Map<String, Double> byK = Map.of(String.valueOf(k), top1);
    return new EvalSummary.Accuracies(top1, k, temperature, byK, 30.0, 0, null, null, null);
  }

  private static EvalSummary evaluation(EvalSummary.Accuracies own, EvalSummary.Accuracies other) {
    return new EvalSummary(10, own, other, other, null);
  }

  @Test
  void baselinesOfOtherSettingsDoNotStandBesideIt() throws IOException {
    checkpoint(10);
    run.addToSummary(evaluation(kNN(20, 0.07, 50), kNN(20, 0.07, 40)));
    run.addToSummary(evaluation(kNN(20, 0.07, 51), null));
    assertEquals(40, knn(run.summary().getAsJsonObject("random_init")));
    run.addToSummary(evaluation(kNN(5, 0.07, 52), null));
    for (String name : List.of("random_init", "raw_pixels")) {
      JsonObject baseline = run.summary().getAsJsonObject(name);
      assertFalse(baseline.has("knn_top1") || baseline.has("knn_k"), baseline.toString());
      assertTrue(baseline.has("knn_top1_by_k"), "k is said there");
      assertEquals(30, baseline.get("linear_top1").getAsDouble());
    }
    assertEquals(2, run.summary().getAsJsonObject("knn_top1_by_k").size());
    run.addToSummary(evaluation(kNN(5, 0.1, 53), null));
    assertEquals(1, run.summary().getAsJsonObject("knn_top1_by_k").size());
    assertFalse(run.summary().getAsJsonObject("raw_pixels").has("knn_top1_by_k"));
  }

  @Test
  void onOtherDataToo() throws IOException {
    checkpoint(10);
    run.addToSummary(new EvalSummary.OnOtherData(Map.of("birds", evaluation(10, 50.0, null))));
    checkpoint(20);
    JsonObject birds = run.summary().getAsJsonObject("on_other_data").getAsJsonObject("birds");
    assertFalse(birds.has("knn_top1"));
    assertEquals(50, knn(birds.getAsJsonObject("of_other_steps").getAsJsonObject("10")));
  }

  @Test
  void thoseOfEarlierVersionsStay() throws IOException {
    checkpoint(10);
    Files.writeString(run.path().resolve("summary.json"), "{\"steps\": 10, \"knn_top1\": 50}");
    assertEquals(50, knn(run.summary()));
  }

  @Test
  void aRunThatLearnsAgainIsNoLongerSaidNotTo() {
    var wrong = new TrainSummary.NotLearning("effective rank 2", 3, List.of());
    run.addToSummary(TrainSummary.of(run.config(), 6, 1, null, wrong));
    assertTrue(run.summary().has("not_learning"));
    run.addToSummary(TrainSummary.of(run.config(), 12, 2, null, null));
    assertFalse(run.summary().has("not_learning"));
  }

  private void checkpoint(long step) throws IOException {
    Files.createFile(run.checkpoints().of(step));
  }

  private static EvalSummary evaluation(long step, Double knn, Double linear) {
    var own = new EvalSummary.Accuracies(knn, null, null, null, linear, null, null, null, null);
    return new EvalSummary(step, own, null, null, null);
  }

  private static double knn(JsonObject figures) {
    return figures.get("knn_top1").getAsDouble();
  }

  private JsonObject ofOtherSteps(String step) {
    return run.summary().getAsJsonObject("of_other_steps").getAsJsonObject(step);
  }
}
