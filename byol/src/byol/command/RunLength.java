package byol.command;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.train.TrainOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another length of a run that goes on: its schedules are from now on those of a run of that
 * length, at the step where it is.
 *
 * @param before how long it was to be, in steps
 * @param now how long it is to be
 * @param done steps that are done
 * @param learningRate of the last step that was done and of the next one
 * @param tau of the last step that was done and of the next one
 */
public record RunLength(
    long before, long now, long done, List<Double> learningRate, List<Double> tau) {

  /**
   * Goes on with other settings from now on, a length in epochs or steps among them.
   *
   * @return what another length changes; empty if there is none
   * @throws IllegalArgumentException if a setting may not change, or more steps are done already
   * @throws byol.io.InUseException if another process trains the run
   */
  public static Optional<RunLength> change(
      RunDirectory run, ImageDataset images, Settings changed) {
    RunConfig before = run.config();
    Settings inSteps = changed;
    if (changed.has("epochs")) {
      if (changed.has("steps")) {
        throw new IllegalArgumentException("give epochs or steps, not both");
      }
      long steps = Defaults.steps(before, images, changed.get("epochs", Double.class));
      inSteps = changed.without("epochs").with("steps", steps);
    }
    inSteps.checkRanges();
    run.change(inSteps);
    RunConfig now = run.config();
    return now.steps() == before.steps() ? Optional.empty() : Optional.of(of(before, now));
  }

  private static RunLength of(RunConfig before, RunConfig now) {
    TrainOptions old = TrainOptions.of(before);
    TrainOptions next = TrainOptions.of(now);
    long done = now.origin().lengths().getLast().until();
    long last = Math.max(0, done - 1);
    return new RunLength(
        before.steps(),
        now.steps(),
        done,
        List.of(old.learningRate().at(last), next.learningRate().at(done)),
        List.of(old.tau().at(last), next.tau().at(done)));
  }

  /** In words. */
  @Override
  public String toString() {
    String schedules =
        done == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ": from here on the learning rate and tau are those of a run of that length; with"
                    + " the next step the rate goes from %.3g to %.3g, tau from %.5g to %.5g",
                learningRate.getFirst(),
                learningRate.getLast(),
                tau.getFirst(),
                tau.getLast());
    return String.format(
        Locale.ROOT,
        "%,d steps are done, of %,d before and %,d now%s",
        done,
        before,
        now,
        schedules);
  }
}
