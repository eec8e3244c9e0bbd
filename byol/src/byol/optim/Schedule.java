package byol.optim;

/** A number that changes with the step, and with nothing else: a learning rate, or τ. */
@FunctionalInterface
public interface Schedule {
  /** The value in step 0, 1, … */
  double at(long step);

  /** The same value in every step. */
  static Schedule constant(double value) {
    return _ -> value;
  }

  /** Times a factor in every step: {@code base γᵗ}. */
  static Schedule exponential(double base, double factor) {
    if (!(base > 0) || !(factor > 0)) {
      throw new IllegalArgumentException(
          "no schedule that begins with %s and multiplies by %s".formatted(base, factor));
    }
    return step -> base * Math.pow(factor, step);
  }

  /** Times a factor after every so many steps, as PyTorch's StepLR: {@code base γ^⌊t / every⌋}. */
  static Schedule step(double base, long every, double factor) {
    if (every < 1 || !(base > 0) || !(factor > 0)) {
      throw new IllegalArgumentException(
          "no schedule that begins with %s and multiplies by %s every %s steps"
              .formatted(base, factor, every));
    }
    return step -> base * Math.pow(factor, step / every);
  }

  /**
   * Half a cosine from one value to another, as PyTorch's CosineAnnealingLR; the last value from
   * then on.
   */
  static Schedule cosine(double first, double last, long steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("a schedule has a step or more, not " + steps);
    }
    return step ->
        last + (first - last) * (1 + Math.cos(Math.PI * Math.min(step, steps) / steps)) / 2;
  }
}
