package byol.config;

import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.json.Json;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
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
    @Range(min = 1, max = 65536) Integer width,
    @Range(min = 1, max = 4) Integer channels,
    Stem stem,
    @Range(min = 1, max = 16384) Integer imageSize,
    NormSpec norm,
    NormSpec encoderNorm,
    NormSpec projectorNorm,
    NormSpec predictorNorm,
    @Range(min = 1, max = 1 << 20) Integer hidden,
    @Range(min = 1, max = 1 << 20) Integer projection,
    Boolean predictor,
    @Range(min = 1e-4, max = 1e4) Double temperature,
    OptimizerKind optimizer,
    @Range(min = 0, max = 1e38, aboveMin = true) Double lr,
    @Range(min = 0, max = 1e6) Double weightDecay,
    @Range(min = 0, max = 1, belowMax = true) Double momentum,
    @Range(min = 0, max = 1e6, aboveMin = true) Double trust,
    @Range(min = 0, max = 1e6, aboveMin = true) Double predictorRate,
    @Range(min = 0, max = 1) Double tau,
    @Range(min = 0, max = 1) Double tauFinal,
    @Range(min = 0, max = 1e9, aboveMin = true) Double epochs,
    @Range(min = 1, max = 1e12) Long steps,
    @Range(min = 0, max = 1e9) Double warmupEpochs,
    @Range(min = 0, max = 1e12) Long warmupSteps,
    @Range(min = 1, max = Integer.MAX_VALUE) Integer batchSize,
    @Range(min = 1, max = Integer.MAX_VALUE) Integer accumulate,
    Device device,
    Precision precision,
    Boolean tf32,
    Boolean cudnnBenchmark,
    Boolean cudaGraph,
    @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE) Long seed,
    @Range(min = 1, max = 1024) Integer threads,
    @Range(min = 1, max = 1024) Integer loaderThreads,
    @Range(min = 1, max = 1e18) Long logEvery,
    @Range(min = 1, max = 1e18) Long checkpointEvery,
    @Range(min = 0, max = 1) Double maxSkipped,
    ViewOptions views) {

  /** Whether nothing was said but what a run may go on with: another batch size, more skipped. */
  public boolean isForResumption() {
    return Set.of("batch_size", "max_skipped")
        .containsAll(Json.tree(this).getAsJsonObject().keySet());
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
    Ranges.check(this, RunOptions.class);
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
          "channels is %s, but the images of %s have %s"
              .formatted(channels, dataset.name(), dataset.channels()));
    }
    int batch = or(batchSize, 256);
    int accumulation = or(accumulate, 1);
    double stepsPerEpoch = (double) (dataset.size() / batch) / accumulation;
    double runEpochs = steps != null ? steps / Math.max(1, stepsPerEpoch) : or(epochs, 40.0);
    long runSteps =
        steps != null ? steps : Math.max(1, Math.round(runEpochs * Math.max(1, stepsPerEpoch)));
    long warmup =
        warmupSteps != null
            ? warmupSteps
            : Math.round(runSteps * or(warmupEpochs, Recipe.warmupEpochs(runEpochs)) / runEpochs);

    Augmentation augmentation = or(views, ViewOptions.NONE).resolve(dataset, imageSize);
    Architecture architecture = or(arch, Architecture.RESNET50);
    Stem resolvedStem = or(stem, architecture.defaultStem(augmentation.size()));
    NormSpec everywhere = or(norm, NormSpec.GN_WS);
    OptimizerKind kind = or(optimizer, OptimizerKind.LARS);
    Recipe recipe = Recipe.forEpochs(runEpochs);
    boolean small = resolvedStem != Stem.IMAGENET;
    RunConfig config =
        new RunConfig(
            or(data, dataset.name()),
            kindOfMethod,
            architecture,
            or(width, 64),
            dataset.channels(),
            resolvedStem,
            or(encoderNorm, everywhere),
            or(projectorNorm, everywhere),
            or(predictorNorm, everywhere),
            or(hidden, small ? 1024 : 4096),
            or(projection, 256),
            or(predictor, true),
            or(temperature, 0.1),
            kind,
            or(lr, kind.defaultLearningRate(recipe)),
            or(weightDecay, kind.defaultWeightDecay(recipe)),
            or(momentum, 0.9),
            or(trust, 1e-3),
            or(predictorRate, 1.0),
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
            threads != null ? threads : LibTorch.numThreads(),
            or(loaderThreads, defaultLoaderThreads()),
            or(logEvery, 20L),
            or(checkpointEvery, 500L),
            or(maxSkipped, RunConfig.MAX_SKIPPED),
            augmentation);
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

  private static int defaultLoaderThreads() {
    return Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 16);
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static void refuseBoth(String a, Object valueA, String b, Object valueB) {
    if (valueA != null && valueB != null) {
      throw new IllegalArgumentException("give " + a + " or " + b + ", not both");
    }
  }
}
