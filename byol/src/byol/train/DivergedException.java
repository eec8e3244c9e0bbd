package byol.train;

import java.nio.file.Path;
import java.util.Optional;

/** The loss is not finite any more. */
public final class DivergedException extends TrainingException {
  private static final long serialVersionUID = 1L;

  /** The loss that is not finite. */
  private final double loss;

  /** The learning rate of that step. */
  private final double learningRate;

  DivergedException(long step, double loss, double learningRate, Optional<Path> checkpoint) {
    super(
        "the loss is %s at step %s: the training has diverged".formatted(loss, step),
        null,
        step,
        checkpoint);
    this.loss = loss;
    this.learningRate = learningRate;
  }

  /** NaN or infinite. */
  public double loss() {
    return loss;
  }

  /** The learning rate that was applied in the step. */
  public double learningRate() {
    return learningRate;
  }
}
