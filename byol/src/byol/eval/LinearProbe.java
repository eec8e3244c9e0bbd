package byol.eval;

import byol.torch.NoGrad;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Linear evaluation on frozen features ("Bootstrap Your Own Latent", arXiv 2006.07733, appendix
 * D.1): how well a softmax regression on the features tells the classes apart. SGD with Nesterov
 * momentum and no regularisation; the learning rate {@code base · batch / 256} decays to 0 along a
 * cosine. The base is chosen on training images held out for that, then the regression is trained
 * anew on all of them. Features are used as they are: standardising each would hide a collapse.
 *
 * <p>The paper crops and flips the training images anew in each epoch. Features that are computed
 * once are of the plain images instead, or of some crops and flips of each that the epochs take
 * turns with; with as many as there are epochs, that is the paper's form. What is held out, and
 * tested, is always plain.
 *
 * @param baseLearningRates to choose from
 * @param epochs passes over the training images
 * @param batchSize images per step; all of them if there are fewer
 * @param momentum of Nesterov's kind
 * @param heldOut share of the training images that the learning rate is chosen on
 * @param seed of the held-out choice and of the order of the images
 */
public record LinearProbe(
    List<Double> baseLearningRates,
    int epochs,
    int batchSize,
    double momentum,
    double heldOut,
    long seed) {
  private static final double REFERENCE_BATCH = 256;
  private static final int ROWS_AT_ONCE = 4096;

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

  /** The paper's protocol. */
  public LinearProbe() {
    this(80);
  }

  /** The paper's protocol with another number of epochs. */
  public LinearProbe(int epochs) {
    this(List.of(0.4, 0.3, 0.2, 0.1, 0.05), epochs, 1024, 0.9, 0.1, 0);
  }

  /**
   * How one learning rate did.
   *
   * @param baseLearningRate before scaling by the batch size
   * @param heldOutTop1 percent of the held-out training images; 0 if it diverged
   * @param diverged whether its weights became infinite or NaN
   */
  public record Candidate(double baseLearningRate, double heldOutTop1, boolean diverged) {}

  /**
   * What linear evaluation reached.
   *
   * @param top1 percent of the test images whose class is the most probable
   * @param top5 percent of those whose class is among the five most probable; null if there are no
   *     more than five classes
   * @param baseLearningRate the one chosen
   * @param candidates all that were tried, in the order given
   * @param epochs that were trained
   * @param seconds it took, the choice included
   */
  public record Score(
      double top1,
      Double top5,
      double baseLearningRate,
      List<Candidate> candidates,
      int epochs,
      double seconds) {}

  /**
   * Trains on the training features and measures on the test features, on the device that both are
   * on.
   *
   * @throws IllegalArgumentException if labels are missing, features are not finite, the two sets
   *     do not fit each other, or there are fewer than two training images
   * @throws IllegalStateException if every learning rate diverged
   */
  public Score evaluate(Features train, Features test) {
    return evaluate(train, List.of(), test);
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
      RandomGenerator random = Indices.generator(seed);
      var split = Indices.Split.of("linear evaluation", random, train.count(), heldOut);
      Tensor labels = train.labelTensor();
      SoftmaxRegression all = fit(random, train, inputs, split.fitting(), baseLearningRates);
      List<Candidate> candidates = candidates(all, train, labels, split.held());
      double best = best(candidates).baseLearningRate();
      SoftmaxRegression chosen = fit(random, train, inputs, split.order(), List.of(best));
      Accuracy accuracy =
          measure(chosen, test, test.labelTensor(), Indices.range(test.count())).getFirst();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Score(accuracy.top1(), accuracy.top5(), best, candidates, epochs, seconds);
    }
  }

  /** Trains one regression per learning rate, all on the same batches. */
  private SoftmaxRegression fit(
      RandomGenerator random,
      Features train,
      List<Tensor> inputs,
      long[] rows,
      List<Double> baseRates) {
    Tensor labels = train.labelTensor();
    int batch = Math.min(batchSize, rows.length);
    List<Double> rates = baseRates.stream().map(base -> base * batch / REFERENCE_BATCH).toList();
    SoftmaxRegression model =
        new SoftmaxRegression(
            rates, train.classes(), train.size(), momentum, train.values().device());
    long steps = (long) epochs * Math.ceilDiv(rows.length, batch);
    long step = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      try (TensorScope _ = TensorScope.open()) {
        Tensor input = inputs.get(epoch % inputs.size());
        Tensor order = Indices.tensor(Indices.shuffled(random, rows), train.values());
        for (int from = 0; from < rows.length; from += batch) {
          double decay = (1 + Math.cos(Math.PI * step++ / steps)) / 2;
          try (TensorScope _ = TensorScope.open()) {
            Tensor index = order.narrow(0, from, Math.min(batch, rows.length - from));
            model.step(input.indexSelect(0, index), labels.indexSelect(0, index), decay);
          }
        }
      }
    }
    return model;
  }

  private List<Candidate> candidates(
      SoftmaxRegression model, Features train, Tensor labels, long[] rows) {
    List<Accuracy> accuracies = measure(model, train, labels, rows);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < accuracies.size(); i++) {
      boolean finite = model.isFinite(i);
      double top1 = finite ? accuracies.get(i).top1() : 0;
      candidates.add(new Candidate(baseLearningRates.get(i), top1, !finite));
    }
    return List.copyOf(candidates);
  }

  /** The most accurate; the first of equals. */
  private static Candidate best(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.diverged())
        .max(Comparator.comparingDouble(Candidate::heldOutTop1))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "linear evaluation diverged at every learning rate of "
                        + candidates.stream().map(Candidate::baseLearningRate).toList()
                        + ": give it smaller ones"));
  }

  /** The accuracy of each model on some rows. */
  private static List<Accuracy> measure(
      SoftmaxRegression model, Features features, Tensor labels, long[] rows) {
    List<Accuracy> accuracies = new ArrayList<>();
    for (int from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      int to = Math.min(rows.length, from + ROWS_AT_ONCE);
      try (TensorScope _ = TensorScope.open()) {
        Tensor index = Indices.tensor(Arrays.copyOfRange(rows, from, to), features.values());
        Tensor logits = model.logits(features.values().indexSelect(0, index)); // [R, K, B]
        Tensor expected = labels.indexSelect(0, index);
        for (int i = 0; i < logits.size(0); i++) {
          if (accuracies.size() == i) {
            accuracies.add(new Accuracy(features.classes()));
          }
          accuracies.get(i).add(logits.select(0, i).t(), expected);
        }
      }
    }
    return accuracies;
  }
}
