package byol.eval;

import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.features.RawPixels;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.eval.probe.Probe;
import byol.nn.Layer;
import byol.parallel.Team;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
    return placed(name, extract(encoder));
  }

  /** What all ranks do together: the features are on the CPU. */
  private Encoded extract(Layer encoder) {
    long start = System.nanoTime();
    FeatureExtractor extractor = settings.extractor();
    Features ofTrain = extractor.extract(encoder, train, transform);
    Features ofTest = extractor.extract(encoder, test, transform);
    List<Features> views = views(encoder);
    return new Encoded(ofTrain, ofTest, views, (System.nanoTime() - start) / 1e9);
  }

  /** Brings features to the extractor's device. */
  private Encoded placed(String name, Encoded encoded) {
    Device device = settings.extractor().device();
    List<Features> views = encoded.views().stream().map(view -> view.to(device)).toList();
    say(
        "%s: encoded %,d + %,d images%s into %d features (%.1f s)",
        name,
        encoded.train().count(),
        encoded.test().count(),
        views.isEmpty() ? "" : " and %s crops of each training image".formatted(views.size()),
        encoded.train().size(),
        encoded.seconds());
    return new Encoded(
        encoded.train().to(device), encoded.test().to(device), views, encoded.seconds());
  }

  private List<Features> views(Layer encoder) {
    if (settings.views() == 0 || settings.linear() == null) {
      return List.of();
    }
    FeatureExtractor extractor = settings.extractor();
    Augmentation crops = Augmentation.plain(transform.size(), transform.stats());
    return extractor.extract(encoder, train, crops, settings.views(), settings.linear().seed());
  }

  /**
   * Measures features.
   *
   * @param name for the log and the scores
   */
  public EvalResult score(String name, Encoded encoded) {
    return new Scoring(settings, log).score(name, encoded);
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
    return compare(score("trained", trained), untrained);
  }

  /**
   * Puts measured scores beside those of the same encoder untrained and of the raw pixels. What the
   * memory does not suffice for is left out, and said.
   *
   * @param untrained on the extractor's device
   */
  public EvalReport compare(EvalResult trained, Layer untrained) {
    return compare(trained, baseline("untrained", untrained));
  }

  /**
   * What ranks other than 0 do while rank 0 measures: they encode their share.
   *
   * @param untrained null where rank 0 measures the trained encoder {@link #alone}
   */
  public void encodeShares(Layer trained, Layer untrained) {
    encodeShare(trained);
    if (untrained != null) {
      encodeShare(untrained);
      if (hasRoomForPixels()) {
        encodeShare(new RawPixels());
      }
    }
  }

  private void encodeShare(Layer layer) {
    try (TensorScope _ = TensorScope.open()) {
      extract(layer);
    }
  }

  /** Puts measured scores beside those of the raw pixels, which it measures if there is room. */
  public EvalReport compare(EvalResult trained, EvalResult untrained) {
    EvalResult pixels = hasRoomForPixels() ? baseline("raw pixels", new RawPixels()) : null;
    return report(trained, untrained, pixels);
  }

  /**
   * Whether the raw pixels of both splits take at most a quarter of the memory that is free, at
   * every rank; says so if not. All ranks must ask.
   */
  public boolean hasRoomForPixels() {
    Team team = settings.extractor().team();
    long crops = settings.linear() == null ? 0 : settings.views();
    long images = (1 + crops) * train.size() + test.size();
    PixelRoom room = PixelRoom.of(images, transform, team.onThisMachine());
    boolean lacking = team.any(!room.suffices());
    if (lacking) {
      say("raw pixels left out: %s", room);
    }
    return !lacking;
  }

  /** Null where the memory does not suffice. Ranks that share the encoding must all do so. */
  private EvalResult baseline(String name, Layer encoder) {
    try (TensorScope _ = TensorScope.open()) {
      Encoded encoded =
          settings.extractor().team().isAlone()
              ? withinMemory(name, () -> extract(encoder))
              : extract(encoder);
      return encoded == null ? null : withinMemory(name, () -> score(name, placed(name, encoded)));
    }
  }

  private <T> T withinMemory(String name, Supplier<T> work) {
    try {
      return work.get();
    } catch (TorchException.OutOfMemory | OutOfMemoryError e) {
      say("%s left out, as the memory does not suffice: %s", name, e.getMessage());
      return null;
    }
  }

  private EvalReport report(EvalResult trained, EvalResult untrained, EvalResult rawPixels) {
    return new EvalReport(train.name(), train.size(), test.size(), trained, untrained, rawPixels);
  }

  private void say(String format, Object... values) {
    log.accept(String.format(Locale.ROOT, format, values));
  }
}
