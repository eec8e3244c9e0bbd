package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.Settings;
import byol.data.DataException;
import byol.data.sets.ShapesDataset;
import byol.testing.TinyRun;
import org.junit.jupiter.api.Test;

class TrainPlanTest {
  private static final ShapesDataset IMAGES = new ShapesDataset(100, 16, 0);

  private static Settings settings() {
    return TinyRun.options(1, "gn:4+ws", "adamw", 1, null).with("batch_size", 20);
  }

  @Test
  void hasAsManyStepsAsTheMachineDoesInTheTime() {
    TrainPlan plan = TrainPlan.ofSpeed(settings(), IMAGES, 2, 5);
    assertEquals(2 * 60 * 5, plan.config().steps());
    assertEquals(2, plan.minutes(), 1e-9);
    assertEquals(600 * 20 / 100.0, plan.epochs(), 1e-9);
    assertEquals(1, TrainPlan.ofSpeed(settings(), IMAGES, 1e-9, 5).config().steps());
  }

  @Test
  void isNoLongerThanThousandEpochs() {
    TrainPlan plan = TrainPlan.ofSpeed(settings(), IMAGES, 1e6, 1000);
    assertEquals(1000, plan.epochs(), 1e-9);
    assertEquals(1000 * 100 / 20, plan.config().steps());
  }

  @Test
  void measuresNothingForARunThatCannotStart() {
    long begin = System.nanoTime();
    var wrong = settings().with("batch_size", 101);
    assertThrows(DataException.class, () -> TrainPlan.ofMinutes(wrong, IMAGES, 1));
    for (double minutes : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(
          IllegalArgumentException.class, () -> TrainPlan.ofMinutes(settings(), IMAGES, minutes));
    }
    assertTrue(System.nanoTime() - begin < 5e9, "no training was timed");
  }
}
