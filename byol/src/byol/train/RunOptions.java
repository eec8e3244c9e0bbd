package byol.train;

import byol.data.Augmentation;
import byol.data.ImageDataset;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.NormSpec;
import byol.torch.Device;
import byol.torch.LibTorch;
import com.google.gson.JsonObject;
import java.util.Set;

/**
 * What a user says of a run: every field may be null, and {@link #resolve} fills it in. The fields
 * are the options of {@code byol pretrain} and the keys of its {@code --config} file; those that
 * {@link RunConfig} has too mean the same there.
 *
 * @param norm normalisation of everything that has no norm of its own
 * @param imageSize side of the views in pixels
 * @param epochs length of the run, if {@code steps} is not given
 * @param warmupEpochs length of the warm-up, if {@code warmupSteps} is not given
 */
public record RunOptions(
    String data,
    MethodKind method,
    Architecture arch,
    Integer width,
    Integer channels,
    Stem stem,
    Integer imageSize,
    NormSpec norm,
    NormSpec encoderNorm,
    NormSpec projectorNorm,
    NormSpec predictorNorm,
    Integer hidden,
    Integer projection,
    Boolean predictor,
    Double temperature,
    OptimizerKind optimizer,
    Double lr,
    Double weightDecay,
    Double momentum,
    Double trust,
    Double predictorRate,
    Double tau,
    Double tauFinal,
    Double epochs,
    Long steps,
    Double warmupEpochs,
    Long warmupSteps,
    Integer batchSize,
    Integer accumulate,
    Device device,
    Precision precision,
    Boolean tf32,
    Boolean cudnnBenchmark,
    Boolean cudaGraph,
    Long seed,
    Integer threads,
    Integer loaderThreads,
    Long logEvery,
    Long checkpointEvery,
    Double maxSkipped,
    ViewOptions views) {

  /** Whether nothing was said but, maybe, the batch size. */
  public boolean isOnlyBatchSize() {
    return Set.of("batch_size").containsAll(Json.tree(this).getAsJsonObject().keySet());
  }

  /**
   * The options of {@code over} where it has some, else these. A length in epochs replaces one in
   * steps, and the other way round; the warm-up then keeps its share of the run.
   */
  public RunOptions overriddenBy(RunOptions over) {
    JsonObject merged =
        Overrides.merge(Json.tree(this).getAsJsonObject(), Json.tree(over).getAsJsonObject());
    return Json.parse(merged, RunOptions.class, "options");
  }

  /**
   * Decides everything that was left open, and checks what was said.
   *
   * @throws IllegalArgumentException naming an option that is missing, contradicts another, or is
   *     out of range
   */
  public RunConfig resolve(ImageDataset dataset) {
    refuseBoth("epochs", epochs, "steps", steps);
    refuseBoth("warmup_epochs", warmupEpochs, "warmup_steps", warmupSteps);
    refuseBoth("image_size", imageSize, "views.size", views == null ? null : views.size());
    MethodKind kindOfMethod = or(method, MethodKind.BYOL);
    if (!or(predictor, true) && kindOfMethod != MethodKind.BYOL) {
      throw new IllegalArgumentException(
          "predictor can be false for method byol only, not for " + kindOfMethod);
    }
    if (channels != null && channels != dataset.channels()) {
      throw new IllegalArgumentException(
          "channels is %d, but the images of %s have %d"
              .formatted(channels, dataset.name(), dataset.channels()));
    }
    int batch = positive("batch_size", or(batchSize, 256));
    int accumulation = positive("accumulate", or(accumulate, 1));
    double stepsPerEpoch = (double) (dataset.size() / batch) / accumulation;
    double runEpochs =
        steps != null ? steps / Math.max(1, stepsPerEpoch) : positive("epochs", or(epochs, 40.0));
    long runSteps =
        steps != null ? steps : Math.max(1, Math.round(runEpochs * Math.max(1, stepsPerEpoch)));
    if (runSteps < 1) {
      throw new IllegalArgumentException("steps must be at least 1, not " + runSteps);
    }
    long warmup =
        warmupSteps != null
            ? warmupSteps
            : Math.round(runSteps * or(warmupEpochs, Recipe.warmupEpochs(runEpochs)) / runEpochs);

    Integer size = imageSize == null ? null : positive("image_size", imageSize);
    Augmentation augmentation = or(views, ViewOptions.NONE).resolve(dataset, size);
    Architecture architecture = or(arch, Architecture.RESNET50);
    Stem resolvedStem = or(stem, architecture.defaultStem(augmentation.size()));
    NormSpec everywhere = or(norm, NormSpec.GN_WS);
    OptimizerKind kind = or(optimizer, OptimizerKind.LARS);
    Recipe recipe = Recipe.forEpochs(runEpochs);
    boolean small = resolvedStem != Stem.IMAGENET;
    return new RunConfig(
        or(data, dataset.name()),
        kindOfMethod,
        architecture,
        positive("width", or(width, 64)),
        dataset.channels(),
        resolvedStem,
        or(encoderNorm, everywhere),
        or(projectorNorm, everywhere),
        or(predictorNorm, everywhere),
        positive("hidden", or(hidden, small ? 1024 : 4096)),
        positive("projection", or(projection, 256)),
        or(predictor, true),
        positive("temperature", or(temperature, 0.1)),
        kind,
        positive("lr", or(lr, kind.defaultLearningRate(recipe))),
        or(weightDecay, kind.defaultWeightDecay(recipe)),
        or(momentum, 0.9),
        or(trust, 1e-3),
        positive("predictor_rate", or(predictorRate, 1.0)),
        or(tau, recipe.tau()),
        or(tauFinal, 1.0),
        runSteps,
        warmup,
        batch,
        accumulation,
        or(device, Device.CPU),
        or(precision, Precision.FP32),
        or(tf32, true),
        or(cudnnBenchmark, true),
        or(cudaGraph, or(device, Device.CPU).type() == Device.Type.CUDA),
        or(seed, 0L),
        threads("threads", threads != null ? threads : LibTorch.numThreads()),
        threads("loader_threads", or(loaderThreads, defaultLoaderThreads())),
        positive("log_every", or(logEvery, 20L)),
        positive("checkpoint_every", or(checkpointEvery, 500L)),
        share("max_skipped", or(maxSkipped, RunConfig.MAX_SKIPPED)),
        augmentation);
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

  private static int defaultLoaderThreads() {
    return Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 16);
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static <N extends Number> N positive(String name, N value) {
    if (!(value.doubleValue() > 0)) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
    return value;
  }

  private static int threads(String name, int value) {
    if (positive(name, value) > LibTorch.MOST_THREADS) {
      throw new IllegalArgumentException(
          name + " must be at most " + LibTorch.MOST_THREADS + ", not " + value);
    }
    return value;
  }

  private static double share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " is a share of the images, from 0 to 1, not " + value);
    }
    return value;
  }

  private static void refuseBoth(String a, Object valueA, String b, Object valueB) {
    if (valueA != null && valueB != null) {
      throw new IllegalArgumentException("give " + a + " or " + b + ", not both");
    }
  }
}
