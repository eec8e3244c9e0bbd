package byol.ablate;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.eval.Evaluation;
import byol.eval.HeldOutKnn;
import byol.eval.Knn;
import byol.eval.features.CollapseStats;
import byol.eval.features.FeatureExtractor;
import byol.eval.probe.LinearProbe;
import byol.nn.Layer;
import byol.torch.LibTorch;
import byol.torch.TensorScope;
import java.util.Locale;
import java.util.function.Consumer;

/** Measures encoders of an ablation, all in the same way. */
final class Measurement {
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
    LibTorch.setNumThreads(config.runtime().threads());
    encoder.to(config.runtime().device());
    Knn knn = new Knn();
    Evaluation evaluation =
        new Evaluation(
            train,
            test,
            config.views().eval(),
            new Evaluation.Settings(
                FeatureExtractor.on(config.runtime().device()),
                knn,
                probe,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE),
            log);
    try (var _ = TensorScope.open()) {
      Evaluation.Encoded encoded = evaluation.encode(name, encoder);
      double nearest = knn.evaluate(encoded.train(), encoded.test()).top1();
      CollapseStats collapse = CollapseStats.of(encoded.test().values());
      return new Figures(
          nearest,
          linear(name, encoded),
          collapse.featureStd(),
          collapse.effectiveRank(),
          null,
          null,
          encoded.test().size(),
          (System.nanoTime() - start) / 1e9);
    }
  }

  /** How well held-out training images are classified by others, percent. */
  double heldOutKnn(String name, RunConfig config, Layer encoder) {
    LibTorch.setNumThreads(config.runtime().threads());
    encoder.to(config.runtime().device());
    var heldOut = new HeldOutKnn(FeatureExtractor.on(config.runtime().device()));
    double top1 = heldOut.top1(encoder, train, config.views().eval());
    log.accept(String.format(Locale.ROOT, "%s: kNN on held-out images %.1f %%", name, top1));
    return top1;
  }

  /** A collapsed encoder's features can be so large that no learning rate converges. */
  private Double linear(String name, Evaluation.Encoded encoded) {
    try {
      return probe.evaluate(encoded.train(), encoded.test()).top1();
    } catch (IllegalStateException e) {
      log.accept(name + ": no linear evaluation: " + e.getMessage());
      return null;
    }
  }
}
