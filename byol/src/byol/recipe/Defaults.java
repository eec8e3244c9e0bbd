package byol.recipe;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.config.ViewOptions;
import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.json.Json;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.Precision;
import byol.parallel.MachineThreads;
import byol.registry.Encoders;
import byol.registry.Methods;
import byol.registry.Optimizers;
import byol.torch.runtime.Device;

/** Decides what settings leave open. Constant defaults stand with the settings themselves. */
public final class Defaults {
  private final Settings said;
  private final ImageDataset dataset;

  private Defaults(Settings said, ImageDataset dataset) {
    this.said = said;
    this.dataset = dataset;
  }

  /**
   * The run that settings describe on a data set.
   *
   * @throws IllegalArgumentException naming a setting that is missing, contradicts another, or is
   *     out of range
   */
  public static RunConfig resolve(Settings said, ImageDataset dataset) {
    said.checkRanges();
    RunConfig config = new Defaults(said, dataset).resolve();
    config.check();
    return config;
  }

  /**
   * How a run makes its views if nothing else is said of them.
   *
   * @param imageSize side in pixels; null for the images' own, or 224 where they vary
   * @throws IllegalArgumentException if the size is not positive
   */
  public static Augmentation augmentation(ImageDataset dataset, Integer imageSize) {
    return ViewOptions.NONE.resolve(dataset, imageSize);
  }

  /**
   * How many steps of the optimizer so many epochs of a run are.
   *
   * @param epochs passes over the images
   */
  public static long steps(RunConfig config, ImageDataset dataset, double epochs) {
    int accumulate = config.schedule().accumulate();
    return steps(epochs, stepsPerEpoch(dataset, config.loader().batchSize(), accumulate));
  }

  private static long steps(double epochs, double perEpoch) {
    return Math.max(1, Math.round(epochs * perEpoch));
  }

  private static double stepsPerEpoch(ImageDataset dataset, int batchSize, int accumulate) {
    long passes = Math.max(1, dataset.size() / batchSize);
    return (double) passes / accumulate;
  }

  private RunConfig resolve() {
    refuseBoth("epochs", "steps");
    refuseBoth("warmup_epochs", "warmup_steps");
    checkMethod();
    checkChannels();

    double perEpoch = stepsPerEpoch(dataset, or("batch_size", 256), or("accumulate", 1));
    double epochs = said.has("steps") ? or("steps", 0L) / perEpoch : or("epochs", 40.0);
    long steps = or("steps", steps(epochs, perEpoch));
    double warmupEpochs = or("warmup_epochs", Recipe.warmupEpochs(epochs));

    Recipe recipe = Recipe.forEpochs(epochs);
    Augmentation views = views();
    String arch = or("arch", "resnet50");
    Stem stem = or("stem", Encoders.get(arch).defaultStem(views.size()));
    NormSpec norm = or("norm", NormSpec.GN_WS);
    Optimizers.Defaults optimizer = rates(recipe);
    Settings decided =
        Settings.NONE
            .with("data", dataset.spec())
            .with("channels", dataset.channels())
            .with("stem", stem)
            .with("encoder_norm", norm)
            .with("projector_norm", norm)
            .with("predictor_norm", norm)
            .with("hidden", stem == Stem.IMAGENET ? 4096 : 1024)
            .with("lr", optimizer.learningRate())
            .with("weight_decay", optimizer.weightDecay())
            .with("steps", steps)
            .with("warmup_steps", Math.round(steps * warmupEpochs / epochs))
            .with("tau", recipe.tau())
            .with("cuda_graph", or("device", Device.CPU).type() == Device.Type.CUDA)
            .with("threads", said.has("threads") ? null : MachineThreads.computing())
            .with("loader_threads", defaultLoaderThreads());
    Settings plain = said.without("norm", "image_size", "epochs", "warmup_epochs", "views");
    return RunConfig.of(
        decided.overriddenBy(plain).with("precision", precision()).with("views", Json.tree(views)));
  }

  /** Those of the paper are for LARS alone. */
  private Optimizers.Defaults rates(Recipe recipe) {
    String name = or("optimizer", Optimizers.LARS);
    var own = Optimizers.get(name).defaults();
    if (own.isEmpty() && !name.equals(Optimizers.LARS) && !said.has("lr")) {
      throw new IllegalArgumentException(
          "optimizer %s has no learning rate of its own: give lr (and weight_decay)"
              .formatted(name));
    }
    return own.orElse(new Optimizers.Defaults(recipe.learningRate(), recipe.weightDecay()));
  }

  /** Decided once, so that a run goes on in it on whatever machine; null if nothing was said. */
  private Precision precision() {
    Precision wanted = said.get("precision", Precision.class);
    return wanted == null ? null : wanted.on(or("device", Device.CPU));
  }

  private void checkMethod() {
    String method = or("method", Methods.BYOL);
    Methods.get(method);
    if (!or("predictor", true) && !method.equals(Methods.BYOL)) {
      throw new IllegalArgumentException(
          "predictor can be false for method byol only, not for " + method);
    }
  }

  private void checkChannels() {
    int channels = or("channels", dataset.channels());
    if (channels != dataset.channels()) {
      throw new IllegalArgumentException(
          "channels is %s, but the images of %s have %s"
              .formatted(channels, dataset.name(), dataset.channels()));
    }
  }

  private Augmentation views() {
    ViewOptions options = Json.parse(said.views(), ViewOptions.class, "views");
    Integer imageSize = said.get("image_size", Integer.class);
    if (imageSize != null && options.size() != null) {
      throw new IllegalArgumentException("give image_size or views.size, not both");
    }
    return options.resolve(dataset, imageSize);
  }

  private void refuseBoth(String a, String b) {
    if (said.has(a) && said.has(b)) {
      throw new IllegalArgumentException("give " + a + " or " + b + ", not both");
    }
  }

  /** What was said of a setting, or something else. */
  @SuppressWarnings("unchecked")
  private <T> T or(String key, T otherwise) {
    Object value = said.get(key, otherwise.getClass());
    return value == null ? otherwise : (T) value;
  }

  private static int defaultLoaderThreads() {
    return Math.clamp(MachineThreads.cores() / 2, 1, 16);
  }
}
