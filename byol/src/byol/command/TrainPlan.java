package byol.command;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.recipe.Defaults;
import byol.train.SpeedTest;
import byol.train.StartCheck;
import java.util.function.Consumer;

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
   * @param settings what the run is, but for its length, which is replaced
   * @param minutes of training
   * @throws IllegalArgumentException if the minutes are not positive, or a setting is wrong
   * @throws byol.data.DataException if the data set has fewer images than a batch
   * @throws byol.train.TrainingException if the loss is not finite any more
   */
  public static TrainPlan ofMinutes(Settings settings, ImageDataset dataset, double minutes) {
    return ofMinutes(settings, dataset, minutes, _ -> {});
  }

  /**
   * The same for callers who have more to check, or something to say, before the trial begins.
   *
   * @param begins is given the config of the trial when nothing is found wrong with it; what it
   *     throws ends the plan
   */
  public static TrainPlan ofMinutes(
      Settings settings, ImageDataset dataset, double minutes, Consumer<RunConfig> begins) {
    checkMinutes(minutes);
    RunConfig trial = withSteps(settings, dataset, SpeedTest.STEPS);
    StartCheck.check(trial, dataset);
    begins.accept(trial);
    return ofSpeed(settings, dataset, minutes, SpeedTest.stepsPerSecond(trial, dataset));
  }

  /**
   * The same where the speed is known.
   *
   * @param speed steps of the optimizer in a second
   * @throws IllegalArgumentException if the minutes are not positive, or a setting is wrong
   */
  public static TrainPlan ofSpeed(
      Settings settings, ImageDataset dataset, double minutes, double speed) {
    checkMinutes(minutes);
    RunConfig one = withSteps(settings, dataset, 1);
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

  private static RunConfig withSteps(Settings settings, ImageDataset dataset, long steps) {
    return Defaults.resolve(settings.overriddenBy(Settings.NONE.with("steps", steps)), dataset);
  }
}
