package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.recipe.Defaults;
import byol.run.TrainMetrics;
import byol.testing.TinyRun;
import byol.train.LearningWatch.Remedy;
import byol.train.LearningWatch.Sign;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LearningWatchTest {
  private static final int STEPS = 1500;
  private static final int EVERY = 20;

  /** What a step's figures are; those of a run that learns, unless something is changed. */
  private record Figures(double std, double rank, double uniformity, Double top1) {
    static Figures healthy(long step) {
      return new Figures(0.45, 35, -1.7, 15 + 20.0 * step / STEPS);
    }

    Figures withStd(double value) {
      return new Figures(value, rank, uniformity, top1);
    }

    Figures withRank(double value) {
      return new Figures(std, value, uniformity, top1);
    }

    Figures withUniformity(double value) {
      return new Figures(std, rank, value, top1);
    }

    Figures withTop1(Double value) {
      return new Figures(std, rank, uniformity, value);
    }

    TrainMetrics at(long step) {
      return new TrainMetrics(
          step,
          0,
          0.5,
          1e-3,
          0.99,
          top1,
          new TrainMetrics.Spread(std, rank, 0.7, 0.7, 20, 0.3, uniformity),
          new TrainMetrics.Speed(500, 0, null));
    }
  }

  private static RunConfig config(String more) {
    String json =
        """
        {"arch": "resnet8", "width": 8, "norm": "gn:4+ws", "hidden": 16, "projection": 8,
         "batch_size": 4, "steps": %d, "warmup_steps": 50, %s "optimizer": "adamw"}
        """
            .formatted(STEPS, more);
    return Defaults.resolve(
        Settings.parse(JsonParser.parseString(json).getAsJsonObject(), "test"), TinyRun.IMAGES);
  }

  /** The first warning of a run that is healthy until a step and then as changed. */
  private static Optional<TrainMetrics> firstWarned(
      LearningWatch watch, int from, UnaryOperator<Figures> change) {
    for (long step = EVERY; step <= STEPS; step += EVERY) {
      Figures figures = Figures.healthy(step);
      TrainMetrics line = (step >= from ? change.apply(figures) : figures).at(step);
      watch.see(line);
      if (watch.warning().isPresent()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  @Test
  void saysNothingOfARunThatLearns() {
    assertTrue(firstWarned(new LearningWatch(config("")), 0, figures -> figures).isEmpty());
  }

  @Test
  void saysSinceWhenProjectionsAreAlikeAndThatThePredictorIsSlow() {
    var watch = new LearningWatch(config(""));
    TrainMetrics line =
        firstWarned(watch, 400, figures -> figures.withUniformity(-0.2)).orElseThrow();
    LearningWatch.Warning warning = watch.warning().orElseThrow();
    assertEquals(Sign.PROJECTIONS_ALIKE, warning.sign());
    assertEquals(400, warning.since());
    // Eight lines, and 5 % of the run.
    assertEquals(400 + 7 * EVERY, line.step());
    assertEquals(List.of(Remedy.FASTER_PREDICTOR, Remedy.SLOWER_TARGET), warning.remedies());
    assertTrue(warning.text().contains("-0.20"), warning.text());
    watch.see(Figures.healthy(600).at(600));
    assertTrue(watch.warning().isEmpty());
  }

  @Test
  void advisesWhatIsNotDoneAlready() {
    for (String done : List.of("\"predictor_rate\": 10,", "\"predictor_norm\": \"bn\",")) {
      var watch = new LearningWatch(config(done));
      firstWarned(watch, 400, figures -> figures.withUniformity(-0.2)).orElseThrow();
      assertEquals(
          List.of(Remedy.LOWER_LEARNING_RATE, Remedy.SLOWER_TARGET),
          watch.warning().orElseThrow().remedies());
    }
  }

  @Test
  void knowsTheOtherSigns() {
    var spread = new LearningWatch(config(""));
    firstWarned(spread, 300, figures -> figures.withStd(0.01)).orElseThrow();
    assertEquals(Sign.FEATURES_COLLAPSED, spread.warning().orElseThrow().sign());

    var rank = new LearningWatch(config(""));
    firstWarned(rank, 300, figures -> figures.withRank(3)).orElseThrow();
    assertEquals(Sign.RANK_LOST, rank.warning().orElseThrow().sign());

    var probe = new LearningWatch(config(""));
    TrainMetrics line = firstWarned(probe, 0, figures -> figures.withTop1(12.0)).orElseThrow();
    assertEquals(Sign.PROBE_STANDS, probe.warning().orElseThrow().sign());
    assertTrue(line.step() >= STEPS / 4, "a run has a quarter of its steps to get going");
  }

  /** One odd line, a short dip, images without labels, and the warm-up are no reason to worry. */
  @Test
  void waitsUntilItIsSure() {
    for (int lines = 1; lines < 8; lines++) {
      var watch = new LearningWatch(config(""));
      int end = 400 + lines * EVERY;
      for (long step = EVERY; step <= STEPS; step += EVERY) {
        Figures figures = Figures.healthy(step).withTop1(null);
        watch.see((step >= 400 && step < end ? figures.withUniformity(-0.1) : figures).at(step));
        assertTrue(watch.warning().isEmpty(), lines + " lines");
      }
    }
    var warmingUp = new LearningWatch(config(""));
    for (long step = 1; step <= 50; step++) {
      warmingUp.see(Figures.healthy(step).withUniformity(-0.1).at(step));
      assertTrue(warmingUp.warning().isEmpty());
    }
  }

  /** With a long warm-up, projections come apart only after it. */
  @Test
  void countsFromTheEndOfTheWarmUp() {
    var watch = new LearningWatch(config("").with("warmup_steps", 300));
    int apart = 300 + 7 * EVERY;
    for (long step = EVERY; step <= STEPS; step += EVERY) {
      Figures figures = Figures.healthy(step);
      watch.see((step <= apart ? figures.withUniformity(-0.2) : figures).at(step));
      assertTrue(watch.warning().isEmpty(), "step " + step);
    }
    var never = new LearningWatch(config("").with("warmup_steps", 300));
    firstWarned(never, 0, figures -> figures.withUniformity(-0.2)).orElseThrow();
    assertEquals(300 + EVERY, never.warning().orElseThrow().since());
  }
}
