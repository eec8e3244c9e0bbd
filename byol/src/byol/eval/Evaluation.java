package byol.eval;

import byol.data.Datasets;
import byol.data.EvalTransform;
import byol.data.ImageDataset;
import byol.nn.Layer;
import byol.torch.TensorScope;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Evaluates frozen encoders on a data set: a training split to classify by, a test split to measure
 * on. A figure says little alone, so {@link #compare} puts the trained encoder beside the same one
 * untrained and beside the raw pixels.
 *
 * <pre>{@code
 * var evaluation = new Evaluation(train, test, transform, Evaluation.Settings.defaults(), log);
 * Evaluation.Comparison scores = evaluation.compare(byol.online().encoder(), untrained);
 * }</pre>
 */
public final class Evaluation {
  /**
   * What is done, and with how much of the data.
   *
   * @param extractor runs the encoders; its device does the rest as well
   * @param knn or null to leave it out
   * @param linear or null to leave it out
   * @param trainImages at most so many training images, chosen by chance
   * @param testImages at most so many test images, chosen by chance
   */
  public record Settings(
      FeatureExtractor extractor, Knn knn, LinearProbe linear, int trainImages, int testImages) {
    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if there would be nothing to do
     */
    public Settings {
      if (knn == null && linear == null) {
        throw new IllegalArgumentException("an evaluation needs kNN, a linear probe, or both");
      }
      if (trainImages < 1 || testImages < 1) {
        throw new IllegalArgumentException(
            "an evaluation needs training and test images, not %d and %d"
                .formatted(trainImages, testImages));
      }
    }

    /** Both protocols as in the literature, on all images. */
    public static Settings of(FeatureExtractor extractor) {
      return new Settings(
          extractor, new Knn(), new LinearProbe(), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
  }

  /**
   * The features of both splits.
   *
   * @param train of {@link #train()}, on the extractor's device
   * @param test of {@link #test()}, on the extractor's device
   * @param seconds it took
   */
  public record Encoded(Features train, Features test, double seconds) {}

  /**
   * A trained encoder beside what it must beat.
   *
   * @param dataset its name
   * @param trainImages training images used
   * @param testImages test images used
   * @param trained the encoder after training
   * @param untrained the same architecture with fresh weights
   * @param rawPixels no encoder
   */
  public record Comparison(
      String dataset,
      int trainImages,
      int testImages,
      Scores trained,
      Scores untrained,
      Scores rawPixels) {}

  private final ImageDataset train;
  private final ImageDataset test;
  private final EvalTransform transform;
  private final Settings settings;
  private final Consumer<String> log;

  /**
   * @param train the training split
   * @param test the test split
   * @param transform how images are prepared
   * @param settings what is done
   * @param log is given a line for each thing done, with the time it took
   * @throws IllegalArgumentException if a split has no labels
   */
  public Evaluation(
      ImageDataset train,
      ImageDataset test,
      EvalTransform transform,
      Settings settings,
      Consumer<String> log) {
    for (ImageDataset split : List.of(train, test)) {
      if (split.classNames().isEmpty()) {
        throw new IllegalArgumentException(
            "evaluation needs labels, and %s has none: give it a folder with one folder per class"
                    .formatted(split.name())
                + " or one of the labelled sets");
      }
    }
    this.train = sample(train, settings.trainImages());
    this.test = sample(test, settings.testImages());
    this.transform = transform;
    this.settings = settings;
    this.log = log;
  }

  /**
   * A fixed choice, in the order of the data set. By chance, because folders come sorted by class.
   */
  private static ImageDataset sample(ImageDataset dataset, int images) {
    if (dataset.size() <= images) {
      return dataset;
    }
    int[] chosen =
        Indices.generator(0).ints(0, dataset.size()).distinct().limit(images).sorted().toArray();
    return Datasets.subset(dataset, chosen);
  }

  /** The training images that are used. */
  public ImageDataset train() {
    return train;
  }

  /** The test images that are used. */
  public ImageDataset test() {
    return test;
  }

  /**
   * Encodes both splits.
   *
   * @param name for the log
   * @param encoder [N, C, H, W] → [N, D], on the extractor's device
   * @return in the innermost scope
   */
  public Encoded encode(String name, Layer encoder) {
    long start = System.nanoTime();
    FeatureExtractor extractor = settings.extractor();
    Features ofTrain = extractor.extract(encoder, train, transform).to(extractor.device());
    Features ofTest = extractor.extract(encoder, test, transform).to(extractor.device());
    double seconds = (System.nanoTime() - start) / 1e9;
    say(
        "%s: encoded %,d + %,d images into %d features (%.1f s)",
        name, ofTrain.count(), ofTest.count(), ofTrain.size(), seconds);
    return new Encoded(ofTrain, ofTest, seconds);
  }

  /**
   * Measures features.
   *
   * @param name for the log and the scores
   */
  public Scores score(String name, Encoded encoded) {
    CollapseStats collapse = CollapseStats.of(encoded.test().values());
    say(
        "%s: feature std %.2f, effective rank %.1f of %d",
        name, collapse.featureStd(), collapse.effectiveRank(), encoded.test().size());
    Knn.Score knn = null;
    if (settings.knn() != null) {
      knn = settings.knn().evaluate(encoded.train(), encoded.test());
      say("%s: kNN (k = %d) %.1f %% (%.1f s)", name, knn.k(), knn.top1(), knn.seconds());
    }
    LinearProbe.Score linear = null;
    if (settings.linear() != null) {
      linear = settings.linear().evaluate(encoded.train(), encoded.test());
      say(
          "%s: linear probe %.1f %% (%.1f s; base learning rate %s, held out: %s)",
          name,
          linear.top1(),
          linear.seconds(),
          linear.baseLearningRate(),
          linear.candidates().stream().map(Evaluation::describe).collect(Collectors.joining(", ")));
    }
    return new Scores(name, encoded.test().size(), knn, linear, collapse, encoded.seconds());
  }

  private static String describe(LinearProbe.Candidate candidate) {
    return candidate.diverged()
        ? candidate.baseLearningRate() + " diverged"
        : String.format(
            Locale.ROOT, "%s %.1f %%", candidate.baseLearningRate(), candidate.heldOutTop1());
  }

  /** Encodes and measures; the features are freed. */
  public Scores score(String name, Layer encoder) {
    try (TensorScope _ = TensorScope.open()) {
      return score(name, encode(name, encoder));
    }
  }

  /**
   * Measures a trained encoder, the same encoder untrained, and the raw pixels.
   *
   * @param trained on the extractor's device, as is {@code untrained}
   */
  public Comparison compare(Layer trained, Layer untrained) {
    return compare(score("trained", trained), score("untrained", untrained));
  }

  /** Puts measured scores beside those of the raw pixels, which it measures. */
  public Comparison compare(Scores trained, Scores untrained) {
    return new Comparison(
        train.name(),
        train.size(),
        test.size(),
        trained,
        untrained,
        score("raw pixels", new RawPixels()));
  }

  private void say(String format, Object... values) {
    log.accept(String.format(Locale.ROOT, format, values));
  }
}
