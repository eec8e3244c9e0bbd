package byol.ablate;

import byol.config.RunConfig;
import byol.config.RuntimeConfig;
import byol.data.ImageDataset;
import byol.eval.EvalResult;
import byol.eval.Evaluation;
import byol.eval.HeldOutKnn;
import byol.eval.Knn;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.RawPixels;
import byol.eval.probe.LinearProbe;
import byol.nn.Layer;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import java.util.Locale;
import java.util.function.Consumer;

/** Measures encoders of an ablation, all in the same way. */
final class Measurement {
  /** An ablation has a line of its own for what a run reached. */
  private static final Consumer<String> QUIET = _ -> {};

  private final ImageDataset train;
  private final ImageDataset test;
  private final LinearProbe probe;
  private final Consumer<String> log;

  Measurement(ImageDataset train, ImageDataset test, int probeEpochs, Consumer<String> log) {
    this.train = train;
    this.test = test;
    this.probe = new LinearProbe(probeEpochs);
    this.log = log;
  }

  /**
   * Measures features of the test images, and how well those of the training images classify them.
   *
   * @param config how images are prepared, and on what device
   * @param encoder on the CPU or already on that device
   */
  Figures of(String name, RunConfig config, Layer encoder) {
    long start = System.nanoTime();
    prepare(config.runtime(), encoder);
    try (var _ = TensorScope.open()) {
      Evaluation.Encoded encoded = evaluation(config, log).encode(name, encoder);
      EvalResult result = evaluation(config, QUIET).score(name, encoded);
      if (result.linear() == null) {
        log.accept(name + ": no linear evaluation: it diverged");
      }
      return Figures.of(result, (System.nanoTime() - start) / 1e9);
    }
  }

  /**
   * Measures the raw pixels.
   *
   * @return null if the memory does not suffice
   */
  Figures ofPixels(RunConfig config) {
    if (!evaluation(config, log).hasRoomForPixels()) {
      return null;
    }
    try {
      return of("raw pixels", config, new RawPixels());
    } catch (TorchException.OutOfMemory | OutOfMemoryError e) {
      log.accept("raw pixels left out, as the memory does not suffice: " + e.getMessage());
      return null;
    }
  }

  /** Whatever a training before it left, an evaluation computes in float32. */
  private static void prepare(RuntimeConfig runtime, Layer encoder) {
    LibTorch.setNumThreads(runtime.threads());
    if (runtime.device().type() == Device.Type.CUDA) {
      Cuda.setMath(false, runtime.cudnnBenchmark());
    }
    encoder.to(runtime.device());
  }

  private Evaluation evaluation(RunConfig config, Consumer<String> to) {
    var settings =
        new Evaluation.Settings(
            extractor(config), new Knn(), probe, Integer.MAX_VALUE, Integer.MAX_VALUE);
    return new Evaluation(train, test, config.views().eval(), settings, to);
  }

  private static FeatureExtractor extractor(RunConfig config) {
    return FeatureExtractor.of(config.runtime().device())
        .withThreads(config.loader().loaderThreads());
  }

  /** How well held-out training images are classified by others, percent. */
  double heldOutKnn(String name, RunConfig config, Layer encoder) {
    prepare(config.runtime(), encoder);
    var heldOut = new HeldOutKnn(extractor(config));
    double top1 = heldOut.top1(encoder, train, config.views().eval());
    log.accept(String.format(Locale.ROOT, "%s: kNN on held-out images %.1f %%", name, top1));
    return top1;
  }
}
