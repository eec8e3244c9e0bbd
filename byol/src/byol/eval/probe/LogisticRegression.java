package byol.eval.probe;

import byol.eval.features.Accuracy;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Transfer to another data set ("Bootstrap Your Own Latent", arXiv 2006.07733, appendix on
 * transfer; after "A Simple Framework for Contrastive Learning of Visual Representations", arXiv
 * 2002.05709, appendix B.8, and "Do Better ImageNet Models Transfer Better?", arXiv 1805.08974): an
 * L2-regularized multinomial logistic regression on frozen features of images without augmentation,
 * {@code Σ cross-entropy + λ/2 ‖W‖²}, minimized by L-BFGS. λ is chosen on training images held out
 * for that, but never on the only one of its class, then the regression is trained anew on all of
 * them. Whether the papers' λ goes with the sum or the mean of the cross-entropies is not
 * confirmed; here it is the sum, as in scikit-learn with {@code C = 1/λ}.
 *
 * <p>Each λ starts from the weights of the next larger one, so that few iterations bring it to its
 * own. The mean of the features is taken off them, which changes nothing but the bias, and makes
 * the way to the minimum much shorter.
 *
 * @param lambdas to choose from
 * @param sweepIterations of L-BFGS for each λ, at most
 * @param iterations of L-BFGS for the last training, at most
 * @param heldOut share of the training images that λ is chosen on
 * @param seed of the held-out choice
 */
public record LogisticRegression(
    List<Double> lambdas, int sweepIterations, int iterations, double heldOut, long seed)
    implements Probe {
  private static final int HISTORY = 10;
  private static final int LEAST_HISTORY = 3;

  /** Numbers in the history of L-BFGS: 1 GiB. */
  private static final long HISTORY_NUMBERS = 1 << 27;

  private static final double TOLERANCE = 1e-5;
  private static final int LAMBDAS = 45;
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e5;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException naming the one that makes no sense
   */
  public LogisticRegression {
    lambdas = lambdas.stream().sorted(Comparator.reverseOrder()).toList();
    boolean positive = lambdas.stream().allMatch(value -> value > 0 && Double.isFinite(value));
    if (lambdas.isEmpty() || !positive) {
      throw new IllegalArgumentException("logistic regression needs positive λ, not " + lambdas);
    }
    if (sweepIterations < 1 || iterations < 1) {
      throw new IllegalArgumentException(
          "logistic regression needs at least one iteration, not %s and %s"
              .formatted(sweepIterations, iterations));
    }
    if (!(heldOut > 0 && heldOut < 1)) {
      throw new IllegalArgumentException(
          "logistic regression needs a held-out share between 0 and 1, not " + heldOut);
    }
  }

  /** The papers' protocol: 45 values from 1e-6 to 1e5, evenly spaced on a logarithmic scale. */
  public LogisticRegression() {
    this(papersLambdas(), 20, 300, 0.1, 0);
  }

  private static List<Double> papersLambdas() {
    double ratio = Math.log(LARGEST / SMALLEST) / (LAMBDAS - 1);
    return IntStream.range(0, LAMBDAS).mapToObj(i -> LARGEST * Math.exp(-ratio * i)).toList();
  }

  /**
   * How one λ did.
   *
   * @param lambda strength of the penalty
   * @param heldOutTop1 percent of the held-out training images
   */
  public record Candidate(double lambda, double heldOutTop1) {}

  /**
   * What logistic regression reached.
   *
   * @param top1 percent of the test images whose class is the most probable
   * @param top5 percent of those whose class is among the five most probable; null if there are no
   *     more than five classes
   * @param lambda the one chosen: the largest of the most accurate
   * @param candidates all that were tried, largest first
   * @param iterations of the last training
   * @param converged whether the last training reached its minimum
   * @param seconds it took, the choice included
   */
  public record Score(
      double top1,
      Double top5,
      double lambda,
      List<Candidate> candidates,
      int iterations,
      boolean converged,
      double seconds) {}

  /**
   * Trains on the training features and measures on the test features, on the device that both are
   * on.
   *
   * @throws IllegalArgumentException if labels are missing, features are not finite, the two sets
   *     do not fit each other, or there are fewer than two training images
   */
  public Score evaluate(Features train, Features test) {
    Features.check("logistic regression", train, test);
    long start = System.nanoTime();
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      var split =
          Indices.Split.of("logistic regression", Indices.generator(seed), train.labels(), heldOut);
      List<Candidate> candidates = sweep(train, split);
      Candidate best =
          candidates.stream()
              .reduce((a, b) -> b.heldOutTop1() > a.heldOutTop1() ? b : a)
              .orElseThrow();
      Fit all = new Fit(train, split.all());
      // From zero: what the sweep's weights were trained on lacks the held-out images.
      Lbfgs.Minimum minimum = all.minimize(best.lambda(), all.zeros(), iterations);
      Accuracy accuracy =
          all.classifier(minimum.x())
              .measure(test, test.labelTensor(), Indices.range(test.count()));
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Score(
          accuracy.top1(),
          accuracy.top5(),
          best.lambda(),
          candidates,
          minimum.iterations(),
          minimum.converged(),
          seconds);
    }
  }

  @Override
  public double top1(Features train, Features test) {
    return evaluate(train, test).top1();
  }

  /** From the strongest penalty to the weakest, each from where the one before ended. */
  private List<Candidate> sweep(Features train, Indices.Split split) {
    try (TensorScope _ = TensorScope.open()) {
      Fit fit = new Fit(train, split.fitting());
      Tensor labels = train.labelTensor();
      double[] variables = fit.zeros();
      List<Candidate> candidates = new ArrayList<>();
      for (double lambda : lambdas) {
        variables = fit.minimize(lambda, variables, sweepIterations).x();
        try (TensorScope _ = TensorScope.open()) {
          Accuracy accuracy = fit.classifier(variables).measure(train, labels, split.held());
          candidates.add(new Candidate(lambda, accuracy.top1()));
        }
      }
      return List.copyOf(candidates);
    }
  }

  /** Some rows of features, centered, and the regression on them; in the innermost scope. */
  static final class Fit {
    private final Tensor mean;
    private final CrossEntropy loss;

    Fit(Features features, long[] rows) {
      Tensor index = Indices.tensor(rows, features.values());
      Tensor x = features.values().indexSelect(0, index);
      mean = x.mean(0).unsqueeze(0);
      loss =
          new CrossEntropy(
              x.add_(mean, -1), features.labelTensor().indexSelect(0, index), features.classes());
    }

    double[] zeros() {
      return new double[loss.variables()];
    }

    Lbfgs.Minimum minimize(double lambda, double[] start, int iterations) {
      return minimize(lambda, start, iterations, TOLERANCE);
    }

    Lbfgs.Minimum minimize(double lambda, double[] start, int iterations, double tolerance) {
      return new Lbfgs(history(loss.variables()), iterations, tolerance, loss.rounding())
          .minimize(loss.penalized(lambda), start);
    }

    /** Fewer updates are remembered where weights are many: each takes two numbers a weight. */
    static int history(int variables) {
      return Math.clamp(HISTORY_NUMBERS / (2L * variables), LEAST_HISTORY, HISTORY);
    }

    LinearClassifier classifier(double[] variables) {
      return LinearClassifier.of(variables, mean);
    }
  }
}
