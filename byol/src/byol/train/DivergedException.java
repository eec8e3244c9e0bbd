package byol.train;

import java.nio.file.Path;
import java.util.Optional;

/** The loss or the weights are not finite any more. */
public final class DivergedException extends TrainingException {
  private static final long serialVersionUID = 1L;

  /** The loss that is not finite, or that did not show it. */
  private final double loss;

  /** The learning rate of that step. */
  private final double learningRate;

  private DivergedException(
      String message, long step, double loss, double learningRate, Optional<Path> checkpoint) {
    super(message + ": the training has diverged", null, step, checkpoint);
    this.loss = loss;
    this.learningRate = learningRate;
  }

  static DivergedException ofLoss(
      long step, double loss, double learningRate, Optional<Path> checkpoint) {
    String message = "the loss is %s at step %s".formatted(loss, step);
    return new DivergedException(message, step, loss, learningRate, checkpoint);
  }

  static DivergedException ofWeights(long step, double learningRate, Optional<Path> checkpoint) {
    String message = "weights are not finite after step %s".formatted(step);
    return new DivergedException(message, step, Double.NaN, learningRate, checkpoint);
  }

  /** NaN or infinite; NaN where the weights show it. */
  public double loss() {
    return loss;
  }

  /** The learning rate that was applied in the step. */
  public double learningRate() {
    return learningRate;
  }
}
