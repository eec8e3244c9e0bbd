package byol.optim;

/**
 * The target's moving-average rate by step: {@code τ = 1 − (1 − τ_base) (cos(πk/K) + 1) / 2} (arXiv
 * 2006.07733, section 3.3), from τ_base up to 1. A pure function of the step.
 *
 * @param base τ at the first step, in [0, 1]
 * @param totalSteps K, steps of the whole run
 */
public record TauSchedule(double base, long totalSteps) {
  public TauSchedule {
    if (!(base >= 0 && base <= 1) || totalSteps < 1) {
      throw new IllegalArgumentException(
          "no τ schedule from %s over %d steps: τ is between 0 and 1".formatted(base, totalSteps));
    }
  }

  /** τ after step 0, 1, …, totalSteps − 1. */
  public double at(long step) {
    double progress = Math.min(1, (double) step / totalSteps);
    return 1 - (1 - base) * (Math.cos(Math.PI * progress) + 1) / 2;
  }
}
