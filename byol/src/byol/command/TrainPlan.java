package byol.command;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.recipe.Defaults;
import byol.train.SpeedTest;
import byol.train.StartCheck;
import java.util.function.ToDoubleFunction;

/**
 * A run that lasts some minutes: so many steps as this machine does in that time, measured by a
 * short training beforehand, so that the schedules of the run are fixed when it starts.
 *
 * @param config of the run
 * @param stepsPerSecond as measured
 * @param epochs passes over the images that the run is
 */
public record TrainPlan(RunConfig config, double stepsPerSecond, double epochs) {
  /** Beyond the longest runs of the paper, a small data set has nothing more to teach. */
  private static final double MOST_EPOCHS = 1000;

  /**
   * Plans a run of some minutes.
   *
   * @param settings what the run is. A length in them is replaced, and a warm-up keeps its share of
   *     it; without a length, a warm-up is as long as it says
   * @param minutes of training
   * @throws IllegalArgumentException if the minutes are not positive, or a setting is wrong
   * @throws byol.data.DataException if the data set has fewer images than a batch
   * @throws byol.train.TrainingException if the loss is not finite any more
   */
  public static TrainPlan ofMinutes(Settings settings, ImageDataset dataset, double minutes) {
    return ofMinutes(settings, dataset, minutes, trial -> SpeedTest.stepsPerSecond(trial, dataset));
  }

  /**
   * The same for callers who have more to check or to say before the trial, or other ways to
   * measure.
   *
   * @param speed steps of the optimizer in a second by a trial of which nothing is found wrong;
   *     what it throws ends the plan
   */
  public static TrainPlan ofMinutes(
      Settings settings, ImageDataset dataset, double minutes, ToDoubleFunction<RunConfig> speed) {
    checkMinutes(minutes);
    RunConfig trial = ofSteps(settings, dataset, SpeedTest.STEPS);
    StartCheck.check(trial, dataset);
    return ofSpeed(settings, dataset, minutes, speed.applyAsDouble(trial));
  }

  /**
   * The same where the speed is known.
   *
   * @param speed steps of the optimizer in a second
   * @throws IllegalArgumentException if the minutes are not positive, a setting is wrong, or the
   *     warm-up is longer than the run
   */
  public static TrainPlan ofSpeed(
      Settings settings, ImageDataset dataset, double minutes, double speed) {
    checkMinutes(minutes);
    RunConfig one = ofSteps(settings, dataset, 1);
    double mostSteps = MOST_EPOCHS * dataset.size() / one.effectiveBatch();
    long steps = Math.max(1, Math.round(Math.min(speed * 60 * minutes, mostSteps)));
    double epochs = (double) steps * one.effectiveBatch() / dataset.size();
    return new TrainPlan(withSteps(settings, dataset, steps), speed, epochs);
  }

  private static void checkMinutes(double minutes) {
    if (!(minutes > 0) || Double.isInfinite(minutes)) {
      throw new IllegalArgumentException("a training takes some minutes, not " + minutes);
    }
  }

  /** How long it takes. */
  public double minutes() {
    return config.steps() / stepsPerSecond / 60;
  }

  /** So short that its own warm-up may not fit. */
  private static RunConfig ofSteps(Settings settings, ImageDataset dataset, long steps) {
    return withSteps(settings.without("warmup_epochs", "warmup_steps"), dataset, steps);
  }

  private static RunConfig withSteps(Settings settings, ImageDataset dataset, long steps) {
    return Defaults.resolve(settings.overriddenBy(Settings.NONE.with("steps", steps)), dataset);
  }
}
