package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.LearningWatch.Remedy;
import byol.command.LearningWatch.Sign;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.recipe.Defaults;
import byol.run.TrainMetrics;
import byol.testing.TinyRun;
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

  private static LearningWatch watch(String more) {
    return new LearningWatch(config(more), 10);
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
    assertTrue(firstWarned(watch(""), 0, figures -> figures).isEmpty());
  }

  /** Eight lines are more than a quarter of this run, and it learns. */
  @Test
  void aShortRunIsNotComparedWithItself() {
    var watch = watch("");
    for (long step = 50; step <= STEPS; step += 50) {
      watch.see(Figures.healthy(step).withTop1(15 + 10.0 * step / STEPS).at(step));
      assertTrue(watch.warning().isEmpty(), "step " + step);
    }
  }

  @Test
  void saysSinceWhenProjectionsAreAlikeAndThatThePredictorIsSlow() {
    var watch = watch("");
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
      var watch = watch(done);
      firstWarned(watch, 400, figures -> figures.withUniformity(-0.2)).orElseThrow();
      assertEquals(
          List.of(Remedy.LOWER_LEARNING_RATE, Remedy.SLOWER_TARGET),
          watch.warning().orElseThrow().remedies());
    }
  }

  @Test
  void knowsTheOtherSigns() {
    var spread = watch("");
    firstWarned(spread, 300, figures -> figures.withStd(0.01)).orElseThrow();
    assertEquals(Sign.FEATURES_COLLAPSED, spread.warning().orElseThrow().sign());

    var rank = watch("");
    firstWarned(rank, 300, figures -> figures.withRank(3)).orElseThrow();
    assertEquals(Sign.RANK_LOST, rank.warning().orElseThrow().sign());

    var probe = watch("");
    TrainMetrics line = firstWarned(probe, 0, figures -> figures.withTop1(12.0)).orElseThrow();
    assertEquals(Sign.PROBE_STANDS, probe.warning().orElseThrow().sign());
    assertTrue(line.step() >= STEPS / 4, "a run has a quarter of its steps to get going");
  }

  /** The sign of a run whose lines are all of these figures, from the beginning. */
  private static Optional<LearningWatch.Warning> always(TrainMetrics.Spread spread) {
    var watch = watch("");
    for (long step = EVERY; step <= STEPS; step += EVERY) {
      watch.see(
          new TrainMetrics(
              step, 0, 0.5, 1e-3, 0.99, null, spread, new TrainMetrics.Speed(500, 0, null)));
    }
    return watch.warning();
  }

  private static TrainMetrics.Spread spread(
      double std, double rank, double projectionStd, double projectionRank, int images) {
    return new TrainMetrics.Spread(
        std, rank, 0.7, projectionStd, projectionRank, 0.3, -1.7, images);
  }

  @Test
  void saysWhatHasCollapsedWithItsOwnFigure() {
    var features = always(spread(0.4, 1.2, 0.5, 1.1, 64)).orElseThrow();
    assertEquals(Sign.FEATURES_ON_A_LINE, features.sign());
    assertTrue(features.text().contains("features") && features.text().contains("rank 1.20"));
    var equal = always(spread(0.4, 30, 0.001, 9, 64)).orElseThrow();
    assertEquals(Sign.PROJECTIONS_COLLAPSED, equal.sign());
    assertTrue(equal.text().contains("projections") && equal.text().contains("spread 0.001"));
    var line = always(spread(0.4, 30, 0.5, 1.1, 64)).orElseThrow();
    assertEquals(Sign.PROJECTIONS_ON_A_LINE, line.sign());
    assertTrue(line.text().contains("projections") && line.text().contains("rank 1.10"));
  }

  /** Two images are always on one line, and a single one has no spread. */
  @Test
  void fewImagesSayNothingOfDirections() {
    assertTrue(always(spread(0.4, 1, 0.5, 1, 2)).isEmpty());
    assertTrue(always(spread(0, 1, 0, 1, 1)).isEmpty());
    assertTrue(always(spread(0.01, 1, 0.5, 1, 2)).isPresent());
  }

  @Test
  void aRunThatGoesOnWithSmallerBatchesHasLostNoRank() {
    var watch = watch("");
    for (long step = EVERY; step <= STEPS; step += EVERY) {
      var spread = step < 400 ? spread(0.45, 80, 0.7, 40, 512) : spread(0.45, 6.5, 0.7, 5, 8);
      watch.see(
          new TrainMetrics(
              step, 0, 0.5, 1e-3, 0.99, null, spread, new TrainMetrics.Speed(500, 0, null)));
      assertTrue(watch.warning().isEmpty(), "step " + step);
    }
  }

  /** The warning of a run whose probe begins and stays at some accuracy, and gains a little. */
  private static boolean stands(int classes, double first, double gain) {
    var watch = new LearningWatch(config(""), classes);
    return firstWarned(
            watch, 0, figures -> figures.withTop1(first + gain * (figures.top1() - 15) / 20))
        .isPresent();
  }

  @Test
  void aProbeThatHasLittleToGainStandsRightly() {
    assertFalse(stands(10, 99, 0), "easy images");
    assertFalse(stands(10, 70, 0), "initial weights");
    assertFalse(stands(2, 99.5, 0), "easy images of two classes");
    assertTrue(stands(2, 55, 0), "two classes are told apart by half by chance");
    assertFalse(stands(1000, 0.3, 1), "a point is much of a thousand classes");
    assertTrue(stands(1000, 0.1, 0));
    assertTrue(stands(10, 12, 1));
    assertFalse(stands(10, 12, 16));
  }

  private static List<Remedy> remedies(String more) {
    var watch = watch(more);
    firstWarned(watch, 400, figures -> figures.withUniformity(-0.2)).orElseThrow();
    return watch.warning().orElseThrow().remedies();
  }

  @Test
  void advisesWhatTheMethodHas() {
    List<Remedy> others = List.of(Remedy.LOWER_LEARNING_RATE, Remedy.LONGER_WARM_UP);
    assertEquals(others, remedies("\"method\": \"simsiam\","));
    assertEquals(others, remedies("\"method\": \"simclr\","));
    assertEquals(
        List.of(Remedy.PREDICTOR, Remedy.SLOWER_TARGET), remedies("\"predictor\": false,"));
    assertEquals(List.of(Remedy.FASTER_PREDICTOR, Remedy.LONGER_WARM_UP), remedies("\"tau\": 1,"));
  }

  /** One odd line, a short dip, images without labels, and the warm-up are no reason to worry. */
  @Test
  void waitsUntilItIsSure() {
    for (int lines = 1; lines < 8; lines++) {
      var watch = watch("");
      int end = 400 + lines * EVERY;
      for (long step = EVERY; step <= STEPS; step += EVERY) {
        Figures figures = Figures.healthy(step).withTop1(null);
        watch.see((step >= 400 && step < end ? figures.withUniformity(-0.1) : figures).at(step));
        assertTrue(watch.warning().isEmpty(), lines + " lines");
      }
    }
    var warmingUp = watch("");
    for (long step = 1; step <= 50; step++) {
      warmingUp.see(Figures.healthy(step).withUniformity(-0.1).at(step));
      assertTrue(warmingUp.warning().isEmpty());
    }
  }

  /** With a long warm-up, projections come apart only after it. */
  @Test
  void countsFromTheEndOfTheWarmUp() {
    var watch = new LearningWatch(config("").with("warmup_steps", 300), 10);
    int apart = 300 + 7 * EVERY;
    for (long step = EVERY; step <= STEPS; step += EVERY) {
      Figures figures = Figures.healthy(step);
      watch.see((step <= apart ? figures.withUniformity(-0.2) : figures).at(step));
      assertTrue(watch.warning().isEmpty(), "step " + step);
    }
    var never = new LearningWatch(config("").with("warmup_steps", 300), 10);
    firstWarned(never, 0, figures -> figures.withUniformity(-0.2)).orElseThrow();
    assertEquals(300 + EVERY, never.warning().orElseThrow().since());
  }
}
