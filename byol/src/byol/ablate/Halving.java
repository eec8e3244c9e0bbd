package byol.ablate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Successive halving (Jamieson and Talwalkar, arXiv 1502.07943) by thirds: all rows are trained for
 * a small part of their steps, the best third goes on from its checkpoints to three times as many,
 * and so on; the last third is trained to the end. A run's schedules are those of its full length
 * from the start. Rows are compared by {@link byol.eval.HeldOutKnn}, which sees no test image.
 *
 * @param rungs how often rows are dropped, at least once
 */
public record Halving(int rungs) {
  /** The most rungs there can be. */
  public static final int MOST_RUNGS = 8;

  private static final int FACTOR = 3;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not between 1 and 8
   */
  public Halving {
    if (rungs < 1 || rungs > MOST_RUNGS) {
      throw new IllegalArgumentException(
          "successive halving has between 1 and %s rungs, not %s".formatted(MOST_RUNGS, rungs));
    }
  }

  /**
   * Steps that a run has done when it reaches a rung: at least one.
   *
   * @param total steps of the whole run
   * @param rung from 1
   */
  public long steps(long total, int rung) {
    return Math.max(1, Math.round(total * share(rung)));
  }

  /** Share of a run's steps that are done at a rung. */
  private double share(int rung) {
    return Math.pow(FACTOR, rung - 1.0 - rungs);
  }

  /** How many of so many rows go on: a third, rounded up. */
  public static int kept(int rows) {
    return Math.ceilDiv(rows, FACTOR);
  }

  /**
   * Share of all training that is done in the end, if all rows take the same time.
   *
   * @param rows at the start
   */
  double shareOfWork(int rows) {
    if (rows == 0) {
      return 0;
    }
    double work = 0;
    double before = 0;
    int left = rows;
    for (int rung = 1; rung <= rungs; rung++) {
      work += left * (share(rung) - before);
      before = share(rung);
      left = kept(left);
    }
    return (work + left * (1 - before)) / rows;
  }

  /**
   * The rows that go on, in the order given.
   *
   * @param scores mean score of each row; higher is better, and of equal ones the earlier wins
   */
  static List<Plan.Row> best(List<Plan.Row> rows, Map<Plan.Row, Double> scores) {
    List<Plan.Row> ranked =
        rows.stream()
            .sorted(Comparator.comparingDouble((Plan.Row row) -> scores.get(row)).reversed())
            .limit(kept(rows.size()))
            .toList();
    return rows.stream().filter(ranked::contains).toList();
  }
}
