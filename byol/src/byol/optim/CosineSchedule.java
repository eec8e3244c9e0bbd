package byol.optim;

/**
 * Learning rate by step: linear from 0 over the warm-up, then half a cosine from {@code base} to 0
 * (arXiv 2006.07733, section 3.3). A pure function of the step.
 *
 * @param base the highest value
 * @param warmupSteps steps before it is reached
 * @param totalSteps steps of the whole run
 */
public record CosineSchedule(double base, long warmupSteps, long totalSteps) implements Schedule {
  /** Refuses a rate that is not positive, and a warm-up that is longer than the run. */
  public CosineSchedule {
    if (!(base > 0) || warmupSteps < 0 || totalSteps < 1 || warmupSteps > totalSteps) {
      throw new IllegalArgumentException(
          "no schedule with learning rate %s, %s warm-up steps and %s steps in all"
              .formatted(base, warmupSteps, totalSteps));
    }
  }

  /** The learning rate of step 0, 1, …, totalSteps − 1. */
  @Override
  public double at(long step) {
    if (step < warmupSteps) {
      return base * (step + 1) / warmupSteps;
    }
    double progress = (double) (step - warmupSteps) / Math.max(1, totalSteps - warmupSteps);
    return base * (1 + Math.cos(Math.PI * Math.min(1, progress))) / 2;
  }
}
