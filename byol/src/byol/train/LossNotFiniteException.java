package byol.train;

/** The loss of a step is NaN or infinite. */
final class LossNotFiniteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final double loss;

  LossNotFiniteException(double loss) {
    super("the loss is " + loss);
    this.loss = loss;
  }

  double loss() {
    return loss;
  }

  /**
   * The loss.
   *
   * @throws LossNotFiniteException if it is not finite
   */
  static double check(double loss) {
    if (!Double.isFinite(loss)) {
      throw new LossNotFiniteException(loss);
    }
    return loss;
  }
}
