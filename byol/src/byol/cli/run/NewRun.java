package byol.cli.run;

import byol.command.TrainPlan;
import byol.config.RunConfig;
import byol.config.RuntimeConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.optim.Precision;
import byol.recipe.Defaults;
import byol.recipe.Recommendation;
import byol.recipe.Situation;
import byol.torch.runtime.Device;
import byol.util.Processor;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Decides what a new run is, and says what was decided for the user. */
final class NewRun {
  /** What is worth a line, in the order to name it in. */
  private static final List<String> SHOWN =
      List.of(
          "arch",
          "width",
          "stem",
          "image_size",
          "encoder_norm",
          "optimizer",
          "lr",
          "predictor_rate",
          "tau",
          "batch_size",
          "precision");

  /** Views this much larger than the images are mostly made up. */
  private static final double ENLARGED = 1.5;

  private final ImageDataset dataset;
  private final Settings said;
  private final Double minutes;
  private final Consumer<RunConfig> check;
  private final PrintWriter out;

  /** Null until the images have been looked at. */
  private Situation situation;

  /**
   * Prepares the decision.
   *
   * @param said by a preset, a file or options; the data among it
   * @param minutes of training; null if nothing was said of them
   * @param check throws what is wrong with a config beside its settings, before it is tried
   */
  NewRun(
      ImageDataset dataset,
      Settings said,
      Double minutes,
      Consumer<RunConfig> check,
      PrintWriter out) {
    this.dataset = dataset;
    this.said = said;
    this.minutes = minutes;
    this.check = check;
    this.out = out;
  }

  /** By what a preset says: nothing else is chosen but the length. */
  RunConfig ofPreset() {
    return checked(minutes == null ? Defaults.resolve(said, dataset) : ofMinutes(said, minutes));
  }

  /** By what suits the images. */
  RunConfig recommended() {
    Recommendation recommended = Recommendation.of(dataset, said);
    situation = recommended.situation();
    explain(recommended);
    Settings settings = recommended.settings().overriddenBy(said);
    boolean hasLength = said.has("epochs") || said.has("steps");
    Double time =
        minutes != null || hasLength || recommended.minutes().isEmpty()
            ? minutes
            : Double.valueOf(recommended.minutes().getAsDouble());
    if (time == null) {
      return checked(Defaults.resolve(settings, dataset));
    }
    if (minutes == null) {
      out.printf(
          Locale.ROOT,
          "  %.0f minutes, because no length was given: --minutes, --epochs or --steps%n",
          time);
    }
    return checked(ofMinutes(settings, time));
  }

  private RunConfig ofMinutes(Settings settings, double time) {
    TrainPlan plan = TrainPlan.ofMinutes(settings, dataset, time, this::measuring);
    out.printf(
        Locale.ROOT,
        "%.1f steps a second: %,d steps (%.1f epochs) in %s%n",
        plan.stepsPerSecond(),
        plan.config().steps(),
        plan.epochs(),
        Training.minutes(60 * plan.minutes()));
    return plan.config();
  }

  private void measuring(RunConfig trial) {
    check.accept(trial);
    out.println("measuring how fast this machine trains");
    out.flush();
  }

  private void explain(Recommendation recommended) {
    Settings settings = recommended.settings();
    out.println(recommended.situation() + ": the recipe for " + recommended.name());
    out.println("  (" + recommended.measured() + ")");
    String chosen =
        SHOWN.stream()
            .filter(key -> settings.has(key) && !said.has(key) && !isSaidByNorm(key))
            .map(key -> key.replace('_', '-') + " " + settings.tree().get(key).getAsString())
            .collect(Collectors.joining(", "));
    if (!chosen.isEmpty()) {
      out.println("  chosen: " + chosen);
      out.println("  any of them can be given as an option; --preset NAME takes another recipe");
    }
  }

  /** {@code norm} stands for those of all parts. */
  private boolean isSaidByNorm(String key) {
    return key.equals("encoder_norm") && said.has("norm");
  }

  /** Says what will be slow for no good. */
  private RunConfig checked(RunConfig config) {
    warnOfEmulation(config.runtime());
    warnOfLargeViews(config);
    return config;
  }

  private void warnOfEmulation(RuntimeConfig runtime) {
    if (runtime.precision() == Precision.BF16
        && runtime.device().type() == Device.Type.CPU
        && !Processor.hasBfloat16()) {
      out.println(
          "warning: this processor has no instructions for bfloat16, which is emulated then and"
              + " many times slower than float32; --precision auto takes what is faster");
    }
  }

  private void warnOfLargeViews(RunConfig config) {
    int view = config.views().size();
    if (situation == null) {
      situation = Situation.of(dataset, config.runtime().device().type());
    }
    int image = situation.side();
    if (view > ENLARGED * image) {
      out.printf(
          Locale.ROOT,
          "warning: views of %d px are made from images of about %d px: %.0f times the pixels, and"
              + " nothing more to see; --image-size %d is faster%n",
          view,
          image,
          Math.pow((double) view / image, 2),
          image);
    }
  }
}
