package byol.optim;

/**
 * Up by half a cosine and down by another to far below where it began (arXiv 1708.07120), as
 * PyTorch's OneCycleLR with its other defaults. A pure function of the step.
 *
 * @param highest the highest value
 * @param totalSteps steps of the whole run, 2 or more
 * @param rising the part of the steps in which it rises, 0.3 in PyTorch
 * @param initialDivisor the first value is {@code highest / initialDivisor}, 25 in PyTorch
 * @param finalDivisor the last value is the first one divided by this, 1e4 in PyTorch
 */
public record OneCycleSchedule(
    double highest, long totalSteps, double rising, double initialDivisor, double finalDivisor)
    implements Schedule {
  /** Refuses what gives no cycle. */
  public OneCycleSchedule {
    if (!(highest > 0) || totalSteps < 2 || !(rising > 0 && rising < 1)) {
      throw new IllegalArgumentException(
          "no cycle to %s in %s steps, of which the part %s rises"
              .formatted(highest, totalSteps, rising));
    }
    if (!(initialDivisor >= 1) || !(finalDivisor >= 1)) {
      throw new IllegalArgumentException(
          "divisors are 1 or more, not %s and %s".formatted(initialDivisor, finalDivisor));
    }
  }

  /** With PyTorch's defaults. */
  public OneCycleSchedule(double highest, long totalSteps) {
    this(highest, totalSteps, 0.3, 25, 1e4);
  }

  @Override
  public double at(long step) {
    double first = highest / initialDivisor;
    double top = rising * totalSteps - 1;
    double at = Math.min(step, totalSteps - 1);
    return at <= top
        ? between(first, highest, top <= 0 ? 1 : at / top)
        : between(highest, first / finalDivisor, (at - top) / (totalSteps - 1 - top));
  }

  /** Half a cosine. */
  private static double between(double from, double to, double part) {
    return to + (from - to) * (1 + Math.cos(Math.PI * part)) / 2;
  }
}
