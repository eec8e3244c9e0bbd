package byol.eval;

import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.eval.features.CollapseStats;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.features.RawPixels;
import byol.eval.probe.DivergedException;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.eval.probe.Probe;
import byol.nn.Layer;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Evaluates frozen encoders on a data set: a training split to classify by, a test split to measure
 * on. A figure says little alone, so {@link #compare} puts the trained encoder beside the same one
 * untrained and beside the raw pixels.
 *
 * <pre>{@code
 * var settings = Evaluation.Settings.of(FeatureExtractor.of(Device.CPU));
 * var evaluation = new Evaluation(train, test, transform, settings, log);
 * EvalReport report = evaluation.compare(byol.online().encoder(), untrained);
 * }</pre>
 */
public final class Evaluation {
  /**
   * What is done, and with how much of the data.
   *
   * @param extractor runs the encoders; its device does the rest as well
   * @param knn each k that is wanted; empty to leave it out
   * @param linear or null to leave it out
   * @param views crops and flips of each training image that the linear probe learns from; 0 for
   *     the plain images. All their features are in memory together
   * @param logistic the protocol of transfer, or null to leave it out
   * @param probes others, by the names that their figures get
   * @param trainImages at most so many training images, chosen by chance
   * @param testImages at most so many test images, chosen by chance
   */
  public record Settings(
      FeatureExtractor extractor,
      List<Knn> knn,
      LinearProbe linear,
      int views,
      LogisticRegression logistic,
      Map<String, Probe> probes,
      int trainImages,
      int testImages) {
    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if there would be nothing to do
     */
    public Settings {
      knn = List.copyOf(knn);
      probes = Collections.unmodifiableMap(new LinkedHashMap<>(probes));
      if (knn.isEmpty() && linear == null && logistic == null && probes.isEmpty()) {
        throw new IllegalArgumentException(
            "an evaluation needs kNN, a linear probe, logistic regression or another probe");
      }
      if (views < 0) {
        throw new IllegalArgumentException(
            "a linear probe learns from 0 or more crops of each image, not " + views);
      }
      if (trainImages < 1 || testImages < 1) {
        throw new IllegalArgumentException(
            "an evaluation needs training and test images, not %s and %s"
                .formatted(trainImages, testImages));
      }
    }

    /** kNN and a linear probe; each may be null to leave it out. */
    public Settings(
        FeatureExtractor extractor, Knn knn, LinearProbe linear, int trainImages, int testImages) {
      this(
          extractor,
          knn == null ? List.of() : List.of(knn),
          linear,
          0,
          null,
          Map.of(),
          trainImages,
          testImages);
    }

    /** Both protocols as in the literature, on all images. */
    public static Settings of(FeatureExtractor extractor) {
      return new Settings(
          extractor, new Knn(), new LinearProbe(), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** These settings with one more probe, or another one of that name. */
    public Settings withProbe(String name, Probe probe) {
      Map<String, Probe> more = new LinkedHashMap<>(probes);
      more.put(name, probe);
      return new Settings(extractor, knn, linear, views, logistic, more, trainImages, testImages);
    }
  }

  /**
   * The features of both splits.
   *
   * @param train of {@link #train()}, on the extractor's device
   * @param test of {@link #test()}, on the extractor's device
   * @param views of crops and flips of {@link #train()}, if there are to be any
   * @param seconds it took
   */
  public record Encoded(Features train, Features test, List<Features> views, double seconds) {}

  private final ImageDataset train;
  private final ImageDataset test;
  private final EvalTransform transform;
  private final Settings settings;
  private final Consumer<String> log;

  /**
   * An evaluation on two splits of one data set.
   *
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
                + " or one of the labeled sets");
      }
    }
    this.train = ImageSample.of(train, settings.trainImages());
    this.test = ImageSample.of(test, settings.testImages());
    this.transform = transform;
    this.settings = settings;
    this.log = log;
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
    List<Features> views = views(encoder);
    double seconds = (System.nanoTime() - start) / 1e9;
    say(
        "%s: encoded %,d + %,d images%s into %d features (%.1f s)",
        name,
        ofTrain.count(),
        ofTest.count(),
        views.isEmpty() ? "" : " and %s crops of each training image".formatted(views.size()),
        ofTrain.size(),
        seconds);
    return new Encoded(ofTrain, ofTest, views, seconds);
  }

  private List<Features> views(Layer encoder) {
    if (settings.views() == 0 || settings.linear() == null) {
      return List.of();
    }
    FeatureExtractor extractor = settings.extractor();
    Augmentation crops = Augmentation.plain(transform.size(), transform.stats());
    return extractor
        .extract(encoder, train, crops, settings.views(), settings.linear().seed())
        .stream()
        .map(view -> view.to(extractor.device()))
        .toList();
  }

  /**
   * Measures features.
   *
   * @param name for the log and the scores
   */
  public EvalResult score(String name, Encoded encoded) {
    CollapseStats collapse = CollapseStats.of(encoded.test().values());
    say(
        "%s: feature std %.2f, effective rank %.1f of %d, mean cosine %.2f%s",
        name,
        collapse.featureStd(),
        collapse.effectiveRank(),
        encoded.test().size(),
        collapse.meanCosine(),
        collapse.collapsed() ? ": collapsed" : "");
    return new EvalResult(
        name,
        encoded.test().size(),
        settings.knn().stream().map(knn -> knn(name, knn, encoded)).toList(),
        settings.linear() == null ? null : linear(name, encoded),
        settings.logistic() == null ? null : logistic(name, encoded),
        probes(name, encoded),
        collapse,
        encoded.seconds());
  }

  private Knn.Score knn(String name, Knn knn, Encoded encoded) {
    Knn.Score score = knn.evaluate(encoded.train(), encoded.test());
    say(
        "%s: kNN (k = %d, temperature %s) %.1f %% (%.1f s)",
        name, score.k(), knn.temperature(), score.top1(), score.seconds());
    return score;
  }

  /** Null where it diverges: features of a collapsed encoder can be too large for every rate. */
  private LinearProbe.Score linear(String name, Encoded encoded) {
    LinearProbe.Score score;
    try {
      score = settings.linear().evaluate(encoded.train(), encoded.views(), encoded.test());
    } catch (DivergedException e) {
      say("%s: no linear probe: %s", name, e.getMessage());
      return null;
    }
    say(
        "%s: linear probe %.1f %% (%.1f s; base learning rate %s%s, held out: %s)",
        name,
        score.top1(),
        score.seconds(),
        score.baseLearningRate(),
        score.atEdge() ? ", the last that the search may try: a better one may lie beyond" : "",
        score.candidates().stream().map(Evaluation::describe).collect(Collectors.joining(", ")));
    if (!encoded.views().isEmpty() && score.isNoBetterThanChance(encoded.test().classes())) {
      say(
          "%s: what the linear probe learned from %d crops of each image does not hold for whole"
              + " images, not even for those of training: use more crops, or whole images",
          name, encoded.views().size());
    }
    return score;
  }

  private LogisticRegression.Score logistic(String name, Encoded encoded) {
    LogisticRegression.Score score = settings.logistic().evaluate(encoded.train(), encoded.test());
    say(
        "%s: logistic regression %.1f %% (%.1f s; λ = %.2g of %d tried on held-out images, %d"
            + " iterations%s)",
        name,
        score.top1(),
        score.seconds(),
        score.lambda(),
        score.candidates().size(),
        score.iterations(),
        score.converged() ? "" : ", not converged");
    return score;
  }

  private Map<String, Double> probes(String name, Encoded encoded) {
    Map<String, Double> top1 = new LinkedHashMap<>();
    settings.probes().forEach((probe, how) -> top1.put(probe, top1(name, probe, how, encoded)));
    return top1;
  }

  private double top1(String name, String probe, Probe how, Encoded encoded) {
    Features.check(probe, encoded.train(), encoded.test());
    long start = System.nanoTime();
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      double top1 = how.top1(encoded.train(), encoded.test());
      say("%s: %s %.1f %% (%.1f s)", name, probe, top1, (System.nanoTime() - start) / 1e9);
      return top1;
    }
  }

  private static String describe(LinearProbe.Candidate candidate) {
    return candidate.diverged()
        ? candidate.baseLearningRate() + " diverged"
        : String.format(
            Locale.ROOT, "%s %.1f %%", candidate.baseLearningRate(), candidate.heldOutTop1());
  }

  /** Encodes and measures; the features are freed. */
  public EvalResult score(String name, Layer encoder) {
    try (TensorScope _ = TensorScope.open()) {
      return score(name, encode(name, encoder));
    }
  }

  /**
   * Measures a trained encoder alone.
   *
   * @param trained on the extractor's device
   * @return without the other two
   */
  public EvalReport alone(Layer trained) {
    return alone(score("trained", trained));
  }

  /** Scores without those of the other two. */
  public EvalReport alone(EvalResult trained) {
    return report(trained, null, null);
  }

  /**
   * Measures a trained encoder, the same encoder untrained, and the raw pixels.
   *
   * @param trained on the extractor's device, as is {@code untrained}
   */
  public EvalReport compare(Layer trained, Layer untrained) {
    return compare(score("trained", trained), score("untrained", untrained));
  }

  /**
   * What ranks other than 0 do while rank 0 measures: they encode their share.
   *
   * @param untrained null where rank 0 measures the trained encoder {@link #alone}
   */
  public void encodeShares(Layer trained, Layer untrained) {
    List<Layer> layers =
        untrained == null ? List.of(trained) : List.of(trained, untrained, new RawPixels());
    for (Layer layer : layers) {
      try (TensorScope _ = TensorScope.open()) {
        encode("", layer);
      }
    }
  }

  /** Puts measured scores beside those of the raw pixels, which it measures. */
  public EvalReport compare(EvalResult trained, EvalResult untrained) {
    return report(trained, untrained, score("raw pixels", new RawPixels()));
  }

  private EvalReport report(EvalResult trained, EvalResult untrained, EvalResult rawPixels) {
    return new EvalReport(train.name(), train.size(), test.size(), trained, untrained, rawPixels);
  }

  private void say(String format, Object... values) {
    log.accept(String.format(Locale.ROOT, format, values));
  }
}
