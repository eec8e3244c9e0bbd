package byol.eval.probe;

import byol.eval.features.Accuracy;
import byol.eval.features.ConfusionMatrix;
import byol.eval.features.Features;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.List;

/**
 * Linear evaluation on frozen features ("Bootstrap Your Own Latent", arXiv 2006.07733, appendix
 * D.1): how well a softmax regression on the features tells the classes apart. SGD with Nesterov
 * momentum and no regularization; the learning rate {@code base · batch / 256} decays to 0 along a
 * cosine. The base is chosen on training images held out for that, by accuracy, and where that is
 * equal by cross-entropy; then the regression is trained anew on all of them. The only image of a
 * class is not held out. Features are used as they are: standardizing each would hide a collapse.
 *
 * <p>Which rates suit depends on the size of the features, and the paper's are for those of a
 * ResNet-50. Where the best is the smallest or the largest that was tried, the choice goes on
 * beyond it by factors of two, up to a bound, so that encoders of any scale are compared at their
 * best ({@link Score#atEdge}).
 *
 * <p>The paper crops and flips the training images anew in each epoch. Features that are computed
 * once are of the plain images instead, or of some crops and flips of each that the epochs take
 * turns with; with as many as there are epochs, that is the paper's form. What is held out, and
 * tested, is always plain.
 *
 * @param baseLearningRates to choose from; a single one is taken as it is
 * @param reach how many times smaller than the smallest of them, and larger than the largest, the
 *     one chosen may be; 1 to choose from the given ones alone
 * @param epochs passes over the training images
 * @param batchSize images per step; all of them if there are fewer
 * @param momentum of Nesterov's kind
 * @param heldOut share of the training images that the learning rate is chosen on
 * @param seed of the held-out choice and of the order of the images
 */
public record LinearProbe(
    List<Double> baseLearningRates,
    double reach,
    int epochs,
    int batchSize,
    double momentum,
    double heldOut,
    long seed)
    implements Probe {
  /** Twelve doublings. */
  private static final double REACH = 4096;

  /** So many trained together cost little more than one, and see past the noise of a few images. */
  private static final int RATES_AT_ONCE = 4;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException naming the one that makes no sense
   */
  public LinearProbe {
    baseLearningRates = List.copyOf(baseLearningRates);
    require(!baseLearningRates.isEmpty(), "at least one learning rate", baseLearningRates);
    require(
        baseLearningRates.stream().allMatch(rate -> rate > 0 && Double.isFinite(rate)),
        "positive learning rates",
        baseLearningRates);
    require(reach >= 1 && Double.isFinite(reach), "a finite reach of at least 1", reach);
    require(epochs > 0, "at least one epoch", epochs);
    require(batchSize > 0, "a positive batch size", batchSize);
    require(momentum >= 0 && momentum < 1, "a momentum from 0 to below 1", momentum);
    require(heldOut > 0 && heldOut < 1, "a held-out share between 0 and 1", heldOut);
  }

  private static void require(boolean holds, String what, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("linear evaluation needs " + what + ", not " + value);
    }
  }

  /** Choosing from the given learning rates and up to 4096 times beyond. */
  public LinearProbe(
      List<Double> baseLearningRates,
      int epochs,
      int batchSize,
      double momentum,
      double heldOut,
      long seed) {
    this(baseLearningRates, REACH, epochs, batchSize, momentum, heldOut, seed);
  }

  /** The paper's protocol, with learning rates beyond the paper's where they are better. */
  public LinearProbe() {
    this(80);
  }

  /** The same with another number of epochs. */
  public LinearProbe(int epochs) {
    this(List.of(0.4, 0.3, 0.2, 0.1, 0.05), epochs, 1024, 0.9, 0.1, 0);
  }

  /**
   * How one learning rate did.
   *
   * @param baseLearningRate before scaling by the batch size
   * @param heldOutTop1 percent of the held-out training images; 0 if it diverged
   * @param heldOutLoss mean cross-entropy of these images; infinite if it diverged
   */
  public record Candidate(double baseLearningRate, double heldOutTop1, double heldOutLoss) {
    private static Candidate of(RateSweep.Trial trial) {
      return new Candidate(trial.rate(), trial.heldOutTop1(), trial.heldOutLoss());
    }

    /** Whether it became infinite or NaN. */
    public boolean diverged() {
      return !Double.isFinite(heldOutLoss);
    }
  }

  /**
   * What linear evaluation reached.
   *
   * @param top1 percent of the test images whose class is the most probable
   * @param top5 percent of those whose class is among the five most probable; null if there are no
   *     more than five classes
   * @param baseLearningRate the one chosen
   * @param candidates all that were tried: the given ones in their order, then those beyond
   * @param epochs that were trained
   * @param views crops of each training image that it learned from; 0 for the plain images
   * @param seconds it took, the choice included
   * @param confusion which classes of the test images were taken for which; null if there are more
   *     than a thousand
   */
  public record Score(
      double top1,
      Double top5,
      double baseLearningRate,
      List<Candidate> candidates,
      int epochs,
      int views,
      double seconds,
      ConfusionMatrix confusion) {
    /**
     * Whether the one chosen is the smallest or the largest of several that were tried: the search
     * ended at its bound, and a better one may lie beyond.
     */
    public boolean atEdge() {
      return RateSweep.atEdge(
          baseLearningRate, candidates.stream().map(Candidate::baseLearningRate).toList());
    }

    /**
     * Whether it was wrong at every learning rate about as many of the held-out images as one that
     * guesses: what it learned from does not resemble them.
     */
    public boolean isNoBetterThanChance(int classes) {
      return candidates.stream().allMatch(tried -> tried.heldOutTop1() <= 100.0 / classes);
    }
  }

  /**
   * Trains on the training features and measures on the test features, on the device that both are
   * on.
   *
   * @throws IllegalArgumentException if labels are missing, features are not finite, the two sets
   *     do not fit each other, or there are fewer than two training images
   * @throws DivergedException if every learning rate diverged, or the best on all images
   */
  public Score evaluate(Features train, Features test) {
    return evaluate(train, List.of(), test);
  }

  @Override
  public double top1(Features train, Features test) {
    return evaluate(train, test).top1();
  }

  /**
   * As {@link #evaluate(Features, Features)}, but trained on augmented images.
   *
   * @param train of the plain training images, to choose the learning rate on
   * @param views of the same images in the same order, augmented: the first for the first epoch,
   *     and so on, from the start again after the last; without any, {@code train} takes their
   *     place
   * @throws IllegalArgumentException also if a view does not have a row for each training image
   */
  public Score evaluate(Features train, List<Features> views, Features test) {
    Features.check("linear evaluation", train, test);
    for (Features view : views) {
      Features.check("linear evaluation", view, test);
      if (!Arrays.equals(view.labels(), train.labels())) {
        throw new IllegalArgumentException(
            "linear evaluation needs views of the same images in the same order: one has %s rows"
                    .formatted(view.count())
                + " or other labels than the %s of the plain images".formatted(train.count()));
      }
    }
    List<Tensor> inputs =
        (views.isEmpty() ? List.of(train) : views).stream().map(Features::values).toList();
    long start = System.nanoTime();
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      ProbeTraining training = new ProbeTraining(this, train, inputs);
      List<RateSweep.Trial> trials =
          new RateSweep(reach, RATES_AT_ONCE).run(baseLearningRates, training::trials);
      double best = RateSweep.best(trials).orElseThrow(() -> diverged(trials)).rate();
      Accuracy accuracy = training.onAll(best, test);
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Score(
          accuracy.top1(),
          accuracy.top5(),
          best,
          candidates(trials),
          epochs,
          views.size(),
          seconds,
          accuracy.confusion());
    }
  }

  private static List<Candidate> candidates(List<RateSweep.Trial> trials) {
    return trials.stream().map(Candidate::of).toList();
  }

  private static DivergedException diverged(List<RateSweep.Trial> trials) {
    return new DivergedException(
        "linear evaluation diverged at every learning rate of "
            + trials.stream().map(RateSweep.Trial::rate).toList()
            + ": it needs smaller ones, or smaller features");
  }
}
