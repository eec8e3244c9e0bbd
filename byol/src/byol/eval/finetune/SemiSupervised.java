package byol.eval.finetune;

import byol.data.ImageDataset;
import byol.data.transform.EvalTransform;
import byol.eval.features.Accuracy;
import byol.eval.probe.DivergedException;
import byol.eval.probe.RateSweep;
import byol.model.Encoder;
import byol.torch.runtime.Device;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Semi-supervised training ("Bootstrap Your Own Latent", arXiv 2006.07733, appendix on
 * semi-supervised training): a copy of the encoder and a linear layer on top, which starts at 0,
 * are trained together on a small share of the labels, the same share of each class. SGD with
 * Nesterov momentum, crops and flips, no weight decay or other regularization; the learning rate is
 * chosen on a held-out fifth of the labeled images, by accuracy, and where that is equal by
 * cross-entropy, then the training is repeated on all of them.
 *
 * <p>Here no label outside the share is seen. The details of the paper's appendix (batch, epochs,
 * learning rates, their decay) are not confirmed by a primary source: 64 images a step suit shares
 * as small as 1 % of small sets, and the learning rate decays along a cosine to 0.
 *
 * @param learningRates to choose from; where the best is the smallest or the largest of several,
 *     the choice goes on beyond it by factors of two, up to 16
 * @param epochs passes over the labeled images
 * @param batchSize images per step; all of them if there are fewer
 * @param momentum of Nesterov's kind
 * @param seed of the choice of images, their order and their augmentation
 * @param threads that prepare images
 */
public record SemiSupervised(
    List<Double> learningRates,
    int epochs,
    int batchSize,
    double momentum,
    long seed,
    int threads) {
  /** Every rate costs a training, so the search is short. */
  private static final double REACH = 16;

  /** Those usual for the paper's protocol; not checked against a primary source. */
  public static final List<Double> LEARNING_RATES = List.of(0.1, 0.05, 0.02, 0.01, 0.005);

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException naming the one that makes no sense
   */
  public SemiSupervised {
    learningRates = List.copyOf(learningRates);
    boolean positive = learningRates.stream().allMatch(rate -> rate > 0 && Double.isFinite(rate));
    if (learningRates.isEmpty() || !positive) {
      throw new IllegalArgumentException(
          "fine-tuning needs positive learning rates, not " + learningRates);
    }
    if (epochs < 1 || batchSize < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "fine-tuning needs at least one epoch, image per step and thread, not %s, %s and %s"
              .formatted(epochs, batchSize, threads));
    }
    if (!(momentum >= 0 && momentum < 1)) {
      throw new IllegalArgumentException(
          "fine-tuning needs a momentum from 0 to below 1, not " + momentum);
    }
  }

  /** 30 epochs, 64 images a step. */
  public SemiSupervised() {
    this(LEARNING_RATES, 30, 0);
  }

  /** 64 images a step, momentum 0.9, one thread. */
  public SemiSupervised(List<Double> learningRates, int epochs, long seed) {
    this(learningRates, epochs, 64, 0.9, seed, 1);
  }

  /** The same with so many threads, which change nothing of what is learned. */
  public SemiSupervised withThreads(int others) {
    return new SemiSupervised(learningRates, epochs, batchSize, momentum, seed, others);
  }

  /**
   * How one learning rate did.
   *
   * @param learningRate at the start
   * @param heldOutTop1 percent of the held-out labeled images; 0 if it diverged
   * @param heldOutLoss mean cross-entropy of these images; infinite if it diverged
   */
  public record Candidate(double learningRate, double heldOutTop1, double heldOutLoss) {
    private static Candidate of(RateSweep.Trial trial) {
      return new Candidate(trial.rate(), trial.heldOutTop1(), trial.heldOutLoss());
    }

    /** Whether it became infinite or NaN. */
    public boolean diverged() {
      return !Double.isFinite(heldOutLoss);
    }
  }

  /**
   * What fine-tuning reached.
   *
   * @param percent of the labels that were used
   * @param images labeled images that were used
   * @param top1 percent of the test images whose class is the most probable
   * @param top5 percent of those whose class is among the five most probable; null if there are no
   *     more than five classes
   * @param learningRate the one chosen
   * @param candidates all that were tried: the given ones in their order, then those beyond
   * @param seconds it took, the choice included
   */
  public record Score(
      double percent,
      int images,
      double top1,
      Double top5,
      double learningRate,
      List<Candidate> candidates,
      double seconds) {
    /**
     * Whether the one chosen is the smallest or the largest of several that were tried: the search
     * ended at its bound, and a better one may lie beyond.
     */
    public boolean atEdge() {
      return RateSweep.atEdge(
          learningRate, candidates.stream().map(Candidate::learningRate).toList());
    }
  }

  /**
   * What is learned from and measured on.
   *
   * @param train the training split; a share of its labels is seen
   * @param test the test split
   * @param transform of the images that are measured on; crops have its size and statistics
   */
  public record Images(ImageDataset train, ImageDataset test, EvalTransform transform) {}

  /**
   * Checks that a share of the labels can be learned from, before anything takes time.
   *
   * @throws IllegalArgumentException as {@link #evaluate} would
   */
  public static void check(ImageDataset train, double percent) {
    LabeledShare.of(train, percent, 0);
  }

  /**
   * Trains copies of an encoder and measures the last one on the test images.
   *
   * @param encoder the start of every training; is not changed itself
   * @param fresh makes an encoder of the same kind, whose weights do not matter
   * @param percent of the training labels to use
   * @param device to train on; the encoder may be anywhere
   * @param log is given a line for each training
   * @throws IllegalArgumentException if the share holds less than two images of some class, or an
   *     image has no label
   * @throws DivergedException if every learning rate diverged
   */
  public Score evaluate(
      Encoder encoder,
      Supplier<? extends Encoder> fresh,
      Images images,
      double percent,
      Device device,
      Consumer<String> log) {
    long start = System.nanoTime();
    LabeledShare share = LabeledShare.of(images.train(), percent, seed);
    FineTuning tuning = new FineTuning(this, encoder, fresh, images.transform(), device);
    List<RateSweep.Trial> trials =
        new RateSweep(REACH, 1)
            .run(
                learningRates,
                rates -> rates.stream().map(rate -> trial(tuning, share, rate, log)).toList());
    List<Double> tried = trials.stream().map(RateSweep.Trial::rate).toList();
    double best = RateSweep.best(trials).orElseThrow(() -> diverged(tried)).rate();
    Accuracy accuracy =
        tuning.run(share.all(), images.test(), best).orElseThrow(() -> diverged(tried)).accuracy();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Score(
        percent,
        share.all().size(),
        accuracy.top1(),
        accuracy.top5(),
        best,
        trials.stream().map(Candidate::of).toList(),
        seconds);
  }

  private RateSweep.Trial trial(
      FineTuning tuning, LabeledShare share, double rate, Consumer<String> log) {
    long since = System.nanoTime();
    RateSweep.Trial trial =
        tuning
            .run(share.fitting(), share.heldOut(), rate)
            .map(score -> score.trial(rate))
            .orElseGet(() -> RateSweep.Trial.diverged(rate));
    log.accept(describe(trial, share, (System.nanoTime() - since) / 1e9));
    return trial;
  }

  private String describe(RateSweep.Trial candidate, LabeledShare share, double seconds) {
    return String.format(
        Locale.ROOT,
        "learning rate %s: %s after %d epochs on %,d images (%.1f s)",
        candidate.rate(),
        candidate.diverged()
            ? "diverged"
            : String.format(
                Locale.ROOT,
                "%.1f %% of %,d held-out images",
                candidate.heldOutTop1(),
                share.heldOut().size()),
        epochs,
        share.fitting().size(),
        seconds);
  }

  private static DivergedException diverged(List<Double> rates) {
    return new DivergedException(
        "fine-tuning diverged with learning rates " + rates + ": give it smaller ones");
  }
}
