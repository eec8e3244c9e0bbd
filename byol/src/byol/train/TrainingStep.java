package byol.train;

import byol.Method;
import byol.Phases;
import byol.config.MethodKind;
import byol.config.OptimizerKind;
import byol.config.RunConfig;
import byol.optim.Optimizer;
import byol.run.Learner;
import byol.torch.Cuda;
import byol.torch.Device;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.function.Consumer;

/**
 * The arithmetic of a step of {@link Trainer} on views that are there already: no loader, no probe,
 * no metrics, no checkpoints. For measuring how fast this machine trains; on the views that a
 * trainer would load, it gives the trainer's losses.
 */
public final class TrainingStep implements AutoCloseable {
  private final Method method;
  private final Update update;
  private final GraphedStep graphed;

  /**
   * Fresh networks and optimiser from the default generator, in the innermost scope, in which the
   * steps must be done as well.
   *
   * @param config of which the networks, optimiser, device and precision count
   * @param notes is told why steps are not captured as a CUDA graph, if the run asks for one
   * @throws IllegalArgumentException if a norm does not fit a layer, or for several forward passes
   *     in a step
   */
  public TrainingStep(RunConfig config, Consumer<String> notes) {
    if (config.accumulate() != 1) {
      throw new IllegalArgumentException(
          "a step on its own is one forward pass, not accumulate = " + config.accumulate());
    }
    if (config.device().type() == Device.Type.CUDA) {
      Cuda.setMath(config.tf32(), config.cudnnBenchmark());
    }
    method = MethodKind.create(config);
    method.to(config.device());
    Optimizer optimizer = OptimizerKind.create(config, method);
    update =
        new Update(
            config.precision(),
            method,
            optimizer,
            Learner.scaler(config, method),
            Phases.UNOBSERVED);
    graphed = GraphedStep.of(config, update, false, notes).orElse(null);
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
    if (graphed != null) {
      return graphed.run(views, learningRate, tau).loss().item();
    }
    try (var _ = TensorScope.open()) {
      update.begin();
      Method.Output output = update.forward(views);
      double loss = output.loss().item();
      update.backward(output.loss(), 1);
      update.finish(learningRate, tau);
      return loss;
    }
  }

  /** Gives back the graph, where there is one. */
  @Override
  public void close() {
    if (graphed != null) {
      graphed.close();
    }
  }
}
