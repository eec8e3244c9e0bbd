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
}
