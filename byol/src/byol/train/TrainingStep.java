package byol.train;

import byol.Method;
import byol.optim.Optimizer;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/**
 * The arithmetic of a step of {@link Trainer} on views that are there already: no loader, no probe,
 * no metrics, no checkpoints. For measuring how fast this machine trains; on the views that a
 * trainer would load, it gives the trainer's losses.
 */
public final class TrainingStep {
  private final RunConfig config;
  private final Method method;
  private final Optimizer optimizer;

  /**
   * Fresh networks and optimiser from the default generator, in the innermost scope.
   *
   * @param config of which the networks, optimiser, device and precision count
   * @throws IllegalArgumentException if a norm does not fit a layer, or for several forward passes
   *     in a step
   */
  public TrainingStep(RunConfig config) {
    if (config.accumulate() != 1) {
      throw new IllegalArgumentException(
          "a step on its own is one forward pass, not accumulate = " + config.accumulate());
    }
    this.config = config;
    method = MethodKind.create(config);
    method.to(config.device());
    optimizer = OptimizerKind.create(config, method.parameters());
  }

  /** The networks. */
  public Method method() {
    return method;
  }

  /**
   * Forward and backward pass, update of the optimiser, moving average.
   *
   * @param views [2N, C, H, W] on the run's device: the first views of all images, then the second
   *     views
   * @param learningRate of this step
   * @param tau of this step
   * @return the loss, the mean over the images
   */
  public double run(Tensor views, double learningRate, double tau) {
    try (var _ = TensorScope.open()) {
      optimizer.zeroGrad();
      Method.Output output;
      try (var _ = config.precision().open(config.device())) {
        output = method.forward(views);
      }
      double loss = output.loss().item();
      output.loss().backward();
      optimizer.step(learningRate);
      method.updateTarget(tau);
      return loss;
    }
  }
}
