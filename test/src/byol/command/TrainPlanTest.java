package byol.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.Settings;
import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.image.Image;
import byol.testing.TinyRun;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TrainPlanTest {
  private static final ShapesDataset IMAGES = new ShapesDataset(100, 16, 0);

  /** Counts the images that are read. */
  private record Counting(ImageDataset images, AtomicInteger read) implements ImageDataset {
    @Override
    public String name() {
      return images.name();
    }

    @Override
    public int size() {
      return images.size();
    }

    @Override
    public Image image(int index) {
      read.incrementAndGet();
      return images.image(index);
    }

    @Override
    public int label(int index) {
      return images.label(index);
    }

    @Override
    public List<String> classNames() {
      return images.classNames();
    }

    @Override
    public int channels() {
      return images.channels();
    }

    @Override
    public OptionalInt nativeSize() {
      return images.nativeSize();
    }

    @Override
    public ChannelStats stats() {
      return images.stats();
    }
  }

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

  /** Five steps are an epoch: a share of a length, or as long as it says. */
  @Test
  void aWarmUpWithoutALengthIsAsLongAsItSays() {
    Settings open = settings().without("steps");
    Settings share = open.with("epochs", 30).with("warmup_epochs", 3);
    assertEquals(60, TrainPlan.ofSpeed(share, IMAGES, 2, 5).config().schedule().warmupSteps());
    Settings own = open.with("warmup_epochs", 3);
    assertEquals(15, TrainPlan.ofSpeed(own, IMAGES, 2, 5).config().schedule().warmupSteps());
    Settings steps = open.with("warmup_steps", 300);
    assertEquals(300, TrainPlan.ofSpeed(steps, IMAGES, 2, 5).config().schedule().warmupSteps());
    var tooLong =
        assertThrows(
            IllegalArgumentException.class, () -> TrainPlan.ofSpeed(steps, IMAGES, 0.5, 5));
    assertTrue(tooLong.getMessage().contains("a warm-up of 300 steps"), tooLong.getMessage());
    // The trial is shorter than the warm-up, and begins all the same.
    assertThrows(
        IllegalStateException.class,
        () ->
            TrainPlan.ofMinutes(
                steps,
                IMAGES,
                1,
                _ -> {
                  throw new IllegalStateException("begins");
                }));
  }

  @Test
  void isNoLongerThanThousandEpochs() {
    TrainPlan plan = TrainPlan.ofSpeed(settings(), IMAGES, 1e6, 1000);
    assertEquals(1000, plan.epochs(), 1e-9);
    assertEquals(1000 * 100 / 20, plan.config().steps());
  }

  @Test
  void measuresNothingForARunThatCannotStart() {
    AtomicInteger read = new AtomicInteger();
    var images = new Counting(IMAGES, read);
    var wrong = settings().with("batch_size", 101);
    assertThrows(DataException.class, () -> TrainPlan.ofMinutes(wrong, images, 1));
    assertEquals(0, read.get(), "no training was timed");
    for (double minutes : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(
          IllegalArgumentException.class, () -> TrainPlan.ofMinutes(settings(), IMAGES, minutes));
    }
  }
}
