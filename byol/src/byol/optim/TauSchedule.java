package byol.optim;

/**
 * The target's moving-average rate by step: {@code τ = τ_final − (τ_final − τ_base) (cos(πk/K) + 1)
 * / 2}, along a cosine from τ_base to τ_final (arXiv 2006.07733, section 3.3, where τ_final is 1).
 * A pure function of the step.
 *
 * @param base τ at the first step, in [0, 1]
 * @param last τ_final, in [0, 1]
 * @param totalSteps K, steps of the whole run
 */
public record TauSchedule(double base, double last, long totalSteps) implements Schedule {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if a rate is not in [0, 1] or there is no step
   */
  public TauSchedule {
    if (!(base >= 0 && base <= 1 && last >= 0 && last <= 1) || totalSteps < 1) {
      throw new IllegalArgumentException(
          "no τ schedule from %s to %s over %s steps: τ is between 0 and 1"
              .formatted(base, last, totalSteps));
    }
  }

  /** The paper's: up to 1. */
  public TauSchedule(double base, long totalSteps) {
    this(base, 1, totalSteps);
  }

  /** τ after step 0, 1, …, totalSteps − 1. */
  @Override
  public double at(long step) {
    double progress = Math.min(1, (double) step / totalSteps);
    return last - (last - base) * (Math.cos(Math.PI * progress) + 1) / 2;
  }
}
