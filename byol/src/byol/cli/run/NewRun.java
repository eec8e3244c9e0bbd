package byol.cli.run;

import byol.command.TrainPlan;
import byol.config.RunConfig;
import byol.config.RuntimeConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.transform.ViewRecipe;
import byol.optim.Precision;
import byol.recipe.Defaults;
import byol.recipe.EffectiveSettings;
import byol.recipe.Recommendation;
import byol.recipe.Situation;
import byol.torch.runtime.Device;
import byol.util.Processor;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
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
          "epochs",
          "precision");

  /** Views this much larger than the images are mostly made up. */
  private static final double ENLARGED = 1.5;

  /** Views that see less than this share of an image see too little. */
  private static final double SEEN = 0.45;

  private final ImageDataset dataset;
  private final SaidSettings saidBy;
  private final Settings said;
  private final Double minutes;
  private final Consumer<RunConfig> check;
  private final ToDoubleFunction<RunConfig> speed;
  private final PrintWriter out;

  /** Null until the images have been looked at. */
  private Situation situation;

  /**
   * Prepares the decision.
   *
   * @param said by a preset, a run, weights, a file or options; the data among it
   * @param minutes of training; null if nothing was said of them
   * @param check throws what is wrong with a config beside its settings, before it is tried
   * @param speed measures how many steps a second a config makes
   */
  NewRun(
      ImageDataset dataset,
      SaidSettings said,
      Double minutes,
      Consumer<RunConfig> check,
      ToDoubleFunction<RunConfig> speed,
      PrintWriter out) {
    this.dataset = dataset;
    this.saidBy = said;
    this.said = said.all();
    this.minutes = minutes;
    this.check = check;
    this.speed = speed;
    this.out = out;
  }

  /** By what a preset says: nothing else is chosen but the length. */
  RunConfig ofPreset() {
    RunConfig config = minutes == null ? Defaults.resolve(said, dataset) : ofMinutes(said, minutes);
    if (saidBy.isOtherOptimizer() && !saidBy.own().has("lr")) {
      out.printf(
          Locale.ROOT,
          "%s has a learning rate of its own, %.4g, and weight decay %.3g, not those of %s; --lr"
              + " and --weight-decay give others%n",
          config.optimizer().name(),
          config.optimizer().lr(),
          config.optimizer().weightDecay(),
          saidBy.named().get("optimizer", String.class));
    }
    return checked(config);
  }

  /** By what suits the images. */
  RunConfig recommended() {
    Recommendation recommended = Recommendation.of(dataset, said);
    situation = recommended.situation();
    explain(recommended);
    Settings settings = recommended.settings().overriddenBy(said);
    Double time =
        minutes != null || hasLength() || recommended.minutes().isEmpty()
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

  private boolean hasLength() {
    return said.has("epochs") || said.has("steps");
  }

  /** A warm-up that the user said is no share of the length of a recipe. */
  private RunConfig ofMinutes(Settings settings, double time) {
    Settings plain = saidBy.hasOwnWarmup() ? settings.without("epochs", "steps") : settings;
    TrainPlan plan = TrainPlan.ofMinutes(plain, dataset, time, this::measured);
    out.printf(
        Locale.ROOT,
        "%.1f steps a second: %,d steps (%.1f epochs) in %s%n",
        plan.stepsPerSecond(),
        plan.config().steps(),
        plan.epochs(),
        Training.minutes(60 * plan.minutes()));
    return plan.config();
  }

  private double measured(RunConfig trial) {
    check.accept(trial);
    out.println("measuring how fast this machine trains");
    out.flush();
    return speed.applyAsDouble(trial);
  }

  private void explain(Recommendation recommended) {
    Settings settings = recommended.settings();
    if (settings.keys().stream().allMatch(this::isSaid)) {
      return;
    }
    out.println(recommended.situation() + ": the recipe for " + recommended.name());
    out.println(
        recommended.isAsMeasured()
            ? "  (" + recommended.measured() + ")"
            : "  (its figures are of another network than this)");
    boolean timed = minutes != null || recommended.minutes().isPresent();
    String chosen =
        SHOWN.stream()
            .filter(key -> settings.has(key) && !isSaid(key) && !(timed && key.equals("epochs")))
            .map(key -> key.replace('_', '-') + " " + settings.tree().get(key).getAsString())
            .collect(Collectors.joining(", "));
    if (!chosen.isEmpty()) {
      out.println("  chosen: " + chosen);
      out.println("  any of them can be given as an option; --preset NAME takes another recipe");
    }
  }

  /** By this key, or by another one that says the same. */
  private boolean isSaid(String key) {
    return said.has(key)
        || switch (key) {
          case "encoder_norm", "projector_norm", "predictor_norm" -> said.has("norm");
          case "image_size" -> said.views().has("size");
          case "epochs" -> hasLength();
          case "warmup_epochs" -> said.has("warmup_steps");
          default -> false;
        };
  }

  /** Says what will be slow for no good. */
  private RunConfig checked(RunConfig config) {
    warnOfEmulation(config.runtime());
    warnOfIdleSettings(config);
    if (situation == null) {
      situation = Situation.of(dataset, config.runtime().device().type());
    }
    warnOfLargeViews(config);
    warnOfLongImages(config.views().first().crop());
    return config;
  }

  /** What was asked for and changes nothing, such as tau of a method without a target network. */
  private void warnOfIdleSettings(RunConfig config) {
    String idle =
        EffectiveSettings.idle(saidBy.own(), config).stream()
            .filter(key -> !key.equals("cuda_graph")) // of which the run says more
            .map(key -> "--" + key.replace('_', '-'))
            .collect(Collectors.joining(", "));
    if (!idle.isEmpty()) {
      out.printf(
          "warning: without effect on this run, by method %s with %s on %s: %s%n",
          config.method().name(), config.optimizer().name(), config.runtime().device(), idle);
    }
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

  private void warnOfLongImages(ViewRecipe.Crop crop) {
    double seen = Math.max(crop.aspectMax(), 1 / crop.aspectMin()) / situation.aspect();
    if (seen < SEEN) {
      out.printf(
          Locale.ROOT,
          "warning: the images are about %.0f times as long as wide: a view, a nearly square piece,"
              + " sees at most %.0f %% of one; cut them into squares before%n",
          situation.aspect(),
          Math.max(1, 100 * seen));
    }
  }
}
