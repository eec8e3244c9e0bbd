package byol.eval.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for the best learning rate on held-out images. Where the best so far is the smallest or the
 * largest that was tried, smaller or larger ones are tried as well, until it lies between two
 * others or a bound is reached: which rates suit depends on the scale of the features, and no fixed
 * list fits all encoders. Rates that diverged are too large, so the search goes down from them.
 *
 * <p>Few held-out images take few different accuracies, so that many rates have the best one. Of
 * those the one with the lowest cross-entropy is taken, which tells them apart.
 *
 * @param reach how many times smaller than the smallest given rate, and larger than the largest,
 *     rates may become; 1 to try the given ones alone
 * @param atOnce how many rates a search beyond an edge tries together: each is half or twice the
 *     one before
 */
public record RateSweep(double reach, int atOnce) {
  private static final double STEP = 2;

  /** Powers of two are exact, and so is a bound of theirs; the given rates need not be. */
  private static final double ROUNDING = 1 + 1e-9;

  /**
   * How one learning rate did.
   *
   * @param rate that was tried
   * @param heldOutTop1 percent of the held-out images; 0 if it diverged
   * @param heldOutLoss mean cross-entropy of the held-out images; infinite if it diverged
   */
  public record Trial(double rate, double heldOutTop1, double heldOutLoss) {
    /** Of a training that became infinite or NaN. */
    public static Trial diverged(double rate) {
      return new Trial(rate, 0, Double.POSITIVE_INFINITY);
    }

    /** Whether it became infinite or NaN. */
    public boolean diverged() {
      return !Double.isFinite(heldOutLoss);
    }
  }

  /**
   * Tries the given rates, then others beyond the edge where the best is.
   *
   * @param rates to start with; a single one is no sweep, and nothing is tried beside it
   * @param train gives a trial for each of some rates, in their order
   * @return the given rates in their order, then those beyond, in the order that they were tried
   */
  public List<Trial> run(List<Double> rates, Function<List<Double>, List<Trial>> train) {
    List<Trial> trials = new ArrayList<>(train.apply(rates));
    double lowest = smallest(trials) / (reach * ROUNDING);
    double highest = largest(trials) * (reach * ROUNDING);
    List<Double> beyond = beyond(trials, lowest, highest);
    while (!beyond.isEmpty()) {
      trials.addAll(train.apply(beyond));
      beyond = beyond(trials, lowest, highest);
    }
    return List.copyOf(trials);
  }

  private List<Double> beyond(List<Trial> trials, double lowest, double highest) {
    double smallest = smallest(trials);
    double largest = largest(trials);
    if (smallest == largest) {
      return List.of();
    }
    double best = best(trials).map(Trial::rate).orElse(smallest);
    if (best == smallest) {
      return rates(smallest, 1 / STEP).filter(rate -> rate >= lowest).toList();
    }
    if (best == largest) {
      return rates(largest, STEP).filter(rate -> rate <= highest).toList();
    }
    return List.of();
  }

  private Stream<Double> rates(double edge, double factor) {
    return Stream.iterate(edge * factor, rate -> rate * factor)
        .limit(atOnce)
        .filter(rate -> rate > 0 && Double.isFinite(rate));
  }

  /**
   * The most accurate; of equals the one with the lowest cross-entropy, and of these the first;
   * empty if all diverged.
   */
  public static Optional<Trial> best(List<Trial> trials) {
    return trials.stream()
        .filter(trial -> !trial.diverged())
        .min(
            Comparator.comparingDouble(Trial::heldOutTop1)
                .reversed()
                .thenComparingDouble(Trial::heldOutLoss));
  }

  /** Whether a rate is the smallest or the largest of several: a better one may lie beyond. */
  public static boolean atEdge(double rate, List<Double> tried) {
    return tried.stream().distinct().count() > 1
        && (tried.stream().allMatch(other -> other >= rate)
            || tried.stream().allMatch(other -> other <= rate));
  }

  private static double smallest(List<Trial> trials) {
    return trials.stream().mapToDouble(Trial::rate).min().orElseThrow();
  }

  private static double largest(List<Trial> trials) {
    return trials.stream().mapToDouble(Trial::rate).max().orElseThrow();
  }
}
