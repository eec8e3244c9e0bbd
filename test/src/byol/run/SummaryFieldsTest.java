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
    return new EvalSummary(step, knn, null, linear, null, null, null, null, null, null);
  }

  private static double knn(JsonObject figures) {
    return figures.get("knn_top1").getAsDouble();
  }

  private JsonObject ofOtherSteps(String step) {
    return run.summary().getAsJsonObject("of_other_steps").getAsJsonObject(step);
  }
}
