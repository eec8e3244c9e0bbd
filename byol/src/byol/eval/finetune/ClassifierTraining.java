package byol.eval.finetune;

import byol.data.ImageDataset;
import byol.data.load.EvalLoader;
import byol.data.load.TrainingBatches;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.eval.features.ConfusionMatrix;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.eval.probe.DivergedException;
import byol.eval.probe.HeldOutScore;
import byol.eval.probe.RateSweep;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.optim.AdamW;
import byol.optim.CosineSchedule;
import byol.optim.Optimizer;
import byol.optim.ParameterGroups;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Trains a classifier on top of an encoder, epoch by epoch: the linear layer alone, on features
 * that are computed once, or all layers, on crops and flips. After each epoch it is measured on
 * images held out for that.
 *
 * <p>AdamW with a cosine schedule. Where all layers are trained, those of the encoder learn at a
 * tenth of the rate. The linear layer alone is trained on standardized features, whose mean and
 * deviation are folded into it.
 *
 * <p>An epoch depends on the weights before it, its number and the seed alone, so that a training
 * can go on after any of them. Its tensors belong to the scope that was innermost when it was made.
 */
public final class ClassifierTraining {
  private static final double ENCODER_RATE = 0.1;
  private static final int IMAGES_AT_ONCE = 128;

  /**
   * How it is trained.
   *
   * @param allLayers whether the encoder is trained as well
   * @param epochs passes over the training images, at most
   * @param batchSize images per step; all of them if there are fewer
   * @param learningRate at the start
   * @param weightDecay of AdamW
   * @param balanced whether the classes count the same, however many images they have
   * @param heldOut share of the training images of each class that are held out, in (0, 1)
   * @param patience epochs without a better result on these after which it ends
   * @param seed of the choice, of the order and of all crops
   * @param threads that prepare images
   */
  public record Settings(
      boolean allLayers,
      int epochs,
      int batchSize,
      double learningRate,
      double weightDecay,
      boolean balanced,
      double heldOut,
      int patience,
      long seed,
      int threads) {
    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException naming the one that makes no sense
     */
    public Settings {
      if (epochs < 1 || batchSize < 1 || patience < 1 || threads < 1) {
        throw new IllegalArgumentException(
            "a classifier needs at least one epoch, image per step, epoch of patience and thread");
      }
      if (!(learningRate > 0 && Double.isFinite(learningRate)) || !(weightDecay >= 0)) {
        throw new IllegalArgumentException(
            "a classifier needs a positive learning rate and no negative weight decay");
      }
      if (!(heldOut > 0 && heldOut < 1)) {
        throw new IllegalArgumentException(
            "the share of images that are held out is between 0 and 1, not " + heldOut);
      }
    }

    /** The same with so many threads, which change nothing of what is learned. */
    public Settings withThreads(int others) {
      return new Settings(
          allLayers,
          epochs,
          batchSize,
          learningRate,
          weightDecay,
          balanced,
          heldOut,
          patience,
          seed,
          others);
    }

    /** What suits the linear layer alone, or all layers. */
    public static Settings of(boolean allLayers) {
      return allLayers
          ? new Settings(true, 20, 64, 2e-3, 1e-2, false, 0.1, 5, 0, 1)
          : new Settings(false, 50, 64, 3e-3, 1e-2, false, 0.1, 10, 0, 1);
    }
  }

  /**
   * What came of an epoch.
   *
   * @param epoch from 1
   * @param loss the mean of the training images
   * @param heldOutTop1 percent of the images held out that were given their class
   * @param heldOutLoss their mean cross-entropy
   */
  public record Epoch(int epoch, double loss, double heldOutTop1, double heldOutLoss) {
    /** Whether more images are right than in another epoch, or as many with more certainty. */
    public boolean isBetterThan(Epoch other) {
      return heldOutTop1 > other.heldOutTop1
          || heldOutTop1 == other.heldOutTop1 && heldOutLoss < other.heldOutLoss;
    }
  }

  private final Classifier classifier;
  private final Settings settings;
  private final EvalTransform transform;
  private final Device device;
  private final ImageDataset fitting;
  private final ImageDataset heldOut;
  private final Tensor classWeights;
  private final Features fittingFeatures;
  private final Features heldOutFeatures;
  private final StandardizedHead head;
  private final Optimizer optimizer;
  private final long stepsPerEpoch;

  /**
   * Prepares it. Where the linear layer alone is trained, all images are encoded here.
   *
   * @param classifier on the device
   * @param images to learn from, labeled
   * @param progress is told how many images have been encoded; what it throws ends that
   * @throws IllegalArgumentException if an image has no label, or a class fewer than two images
   */
  public ClassifierTraining(
      Classifier classifier,
      ImageDataset images,
      EvalTransform transform,
      Settings settings,
      Device device,
      FeatureExtractor.Progress progress) {
    this.classifier = classifier;
    this.settings = settings;
    this.transform = transform;
    this.device = device;
    LabeledShare share = LabeledShare.of(images, 100, settings.heldOut(), settings.seed());
    fitting = share.fitting();
    heldOut = share.heldOut();
    int classes = images.classNames().size();
    classWeights = settings.balanced() ? balance(fitting, classes).to(device) : null;
    int batch = Math.min(settings.batchSize(), fitting.size());
    stepsPerEpoch = Math.ceilDiv(fitting.size(), batch);
    if (settings.allLayers()) {
      fittingFeatures = null;
      heldOutFeatures = null;
      head = null;
      var groups =
          ParameterGroups.of(classifier.head().parameters())
              .and(classifier.encoder().parameters(), ENCODER_RATE);
      optimizer = new AdamW(groups, settings.weightDecay());
    } else {
      fittingFeatures = encode(fitting, done -> progress.report(done, images.size()));
      int before = fitting.size();
      heldOutFeatures = encode(heldOut, done -> progress.report(before + done, images.size()));
      head = new StandardizedHead(fittingFeatures.values(), classes, device);
      optimizer = new AdamW(head.parameters(), settings.weightDecay());
    }
  }

  private Features encode(ImageDataset some, IntConsumer progress) {
    return new FeatureExtractor(
            device, false, IMAGES_AT_ONCE, settings.threads(), (done, _) -> progress.accept(done))
        .extract(classifier.encoder(), some, transform);
  }

  /**
   * Checks that a classifier can be learned from images, before anything takes time.
   *
   * @throws IllegalArgumentException as the constructor would
   */
  public static void check(ImageDataset images, double heldOutShare) {
    LabeledShare.of(images, 100, heldOutShare, 0);
  }

  /** How many images are learned from; the others are held out. */
  public int fittingImages() {
    return fitting.size();
  }

  /** The images held out. */
  public ImageDataset heldOut() {
    return heldOut;
  }

  /** What an image of each class counts, so that all classes count the same: N / (K N_c). */
  private static Tensor balance(ImageDataset images, int classes) {
    int[] counts = new int[classes];
    for (int i = 0; i < images.size(); i++) {
      counts[images.label(i)]++;
    }
    float[] weights = new float[classes];
    for (int c = 0; c < classes; c++) {
      weights[c] = (float) images.size() / classes / counts[c];
    }
    return Tensor.of(weights, classes);
  }

  /**
   * Trains for an epoch and measures.
   *
   * @param epoch from 1
   * @param stop is asked before each step
   * @return empty if it was stopped on the way; the weights are then those of no epoch
   * @throws DivergedException if the loss is not finite any more
   */
  public Optional<Epoch> run(int epoch, BooleanSupplier stop) {
    long first = (epoch - 1) * stepsPerEpoch;
    var schedule =
        new CosineSchedule(settings.learningRate(), 0, settings.epochs() * stepsPerEpoch);
    Layer trained = head == null ? classifier : head;
    LabeledPass pass = new LabeledPass(trained, optimizer, schedule::at, classWeights, first);
    trained.train(true);
    LabeledPass.End end;
    try (LabeledBatches batches = training(epoch)) {
      end = pass.train(batches, settings.batchSize() > 1 && stepsPerEpoch > 1, stop);
    }
    trained.train(false);
    if (end == LabeledPass.End.STOPPED) {
      return Optional.empty();
    }
    HeldOutScore score = new HeldOutScore(fitting.classNames().size());
    boolean finite = end == LabeledPass.End.COMPLETE;
    if (finite) {
      try (LabeledBatches batches = measuring()) {
        finite =
            LabeledPass.measure(
                trained, batches, batch -> score.add(batch.inputs(), batch.labels()));
      }
    }
    RateSweep.Trial trial = finite ? score.trial(0) : RateSweep.Trial.diverged(0);
    if (trial.diverged()) {
      throw new DivergedException(
          "the training of the classifier diverged in epoch %s at a learning rate of %s: take a smaller one"
              .formatted(epoch, settings.learningRate()));
    }
    if (head != null) {
      head.foldInto(classifier.head());
    }
    return Optional.of(new Epoch(epoch, pass.meanLoss(), trial.heldOutTop1(), trial.heldOutLoss()));
  }

  private LabeledBatches training(int epoch) {
    long seed = settings.seed() * 1_000_003 + epoch;
    if (head != null) {
      long[] order =
          Indices.shuffled(Indices.generator(seed), Indices.range(fittingFeatures.count()));
      return new FeatureBatches(fittingFeatures, order, settings.batchSize(), device);
    }
    var batches =
        new TrainingBatches(
            fitting,
            Augmentation.plain(transform.size(), transform.stats()),
            settings.batchSize(),
            1,
            true,
            seed,
            settings.threads());
    return LabeledBatches.of(batches.start(), device);
  }

  private LabeledBatches measuring() {
    if (head != null) {
      long[] all = Indices.range(heldOutFeatures.count());
      return new FeatureBatches(heldOutFeatures, all, 4096, device);
    }
    return images(heldOut);
  }

  private LabeledBatches images(ImageDataset some) {
    var loader = new EvalLoader(some, transform, IMAGES_AT_ONCE, settings.threads());
    return LabeledBatches.of(loader.start(), device);
  }

  /**
   * Which images a classifier takes for which, by the classes of the training images.
   *
   * @param progress is told how many images have been classified; what it throws ends that
   * @throws DivergedException if it says of some nothing that is finite
   */
  public ConfusionMatrix confusion(ImageDataset images, FeatureExtractor.Progress progress) {
    classifier.train(false);
    ConfusionMatrix matrix = new ConfusionMatrix(fitting.classNames());
    try (LabeledBatches batches = images(images)) {
      boolean finite =
          LabeledPass.measure(
              classifier,
              batches,
              batch -> {
                matrix.add(batch.inputs(), batch.labels());
                progress.report((int) matrix.images(), images.size());
              });
      if (!finite) {
        throw new DivergedException(
            "the classifier cannot be measured: what it says of some images is not finite");
      }
    }
    return matrix;
  }

  /** All that is needed to go on after an epoch, beside its number. */
  public Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    Layer trained = head == null ? classifier : head;
    trained.stateDict().forEach((name, tensor) -> state.put("classifier." + name, tensor));
    optimizer.stateDict().forEach((name, tensor) -> state.put("optimizer." + name, tensor));
    return state;
  }

  /**
   * Goes on from what {@link #stateDict} gave.
   *
   * @throws IllegalArgumentException if it is of another network
   */
  public void loadStateDict(Map<String, Tensor> state) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Layer trained = head == null ? classifier : head;
      trained.loadStateDict(part("classifier.", state));
      optimizer.loadStateDict(part("optimizer.", state));
      if (head != null) {
        head.foldInto(classifier.head());
      }
    }
  }

  private static Map<String, Tensor> part(String prefix, Map<String, Tensor> state) {
    Map<String, Tensor> part = new LinkedHashMap<>();
    state.forEach(
        (name, tensor) -> {
          if (name.startsWith(prefix)) {
            part.put(name.substring(prefix.length()), tensor);
          }
        });
    return part;
  }

  /** A linear layer on features that are brought to mean 0 and variance 1. */
  private static final class StandardizedHead extends Layer {
    private final Tensor mean;
    private final Tensor scale;
    private final Linear linear;

    StandardizedHead(Tensor features, int classes, Device device) {
      mean = features.mean(0).to(device);
      scale = features.var(0, 0).sqrt().clampMin(1e-4).reciprocal().to(device);
      linear = child("linear", new Linear((int) features.size(1), classes, true));
      try (var _ = NoGrad.open()) {
        linear.parameters().forEach(parameter -> parameter.tensor().fill_(0));
      }
      linear.to(device);
    }

    @Override
    public Tensor forward(Tensor input) {
      return linear.forward(input.sub(mean).mul(scale));
    }

    /** Gives a linear layer the weights with which it does the same to features as they are. */
    void foldInto(Layer plain) {
      try (var _ = TensorScope.open();
          var _ = NoGrad.open()) {
        Map<String, Tensor> trained = linear.stateDict();
        Tensor weight = trained.get("weight").mul(scale);
        Tensor bias = trained.get("bias").sub(weight.matmul(mean.unsqueeze(1)).reshape(-1));
        plain.loadStateDict(Map.of("weight", weight, "bias", bias));
      }
    }
  }
}
