package byol.train;

import byol.Method;
import byol.config.OptimizerKind;
import byol.config.Precision;
import byol.config.RunConfig;
import byol.torch.CudaGraph;
import byol.torch.Device;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.TorchException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A whole step as a CUDA graph: both forward passes, the loss, backward, LARS and the moving
 * average, captured once and then repeated by one call. The first steps are done one operator at a
 * time, on the stream of the capture; they are steps of the training like all others.
 *
 * <p>Its tensors, outputs included, belong to the scope that was innermost when it was made.
 */
final class GraphedStep implements AutoCloseable {
  /** Enough for libraries to load, algorithms to be chosen and memory to settle. */
  private static final int WARM_UP = 3;

  private final StaticStep step;
  private final CudaGraph graph;
  private final Consumer<String> notes;
  private int done;
  private boolean captured;
  private boolean impossible;
  private Method.Output output;

  private GraphedStep(StaticStep step, CudaGraph graph, Consumer<String> notes) {
    this.step = step;
    this.graph = graph;
    this.notes = notes;
  }

  /**
   * A graph where there can be one.
   *
   * @param observed whether someone measures the parts of a step
   * @param notes is told why there is none, if the run asks for one
   */
  static Optional<GraphedStep> of(
      RunConfig config, Update update, boolean observed, Consumer<String> notes) {
    if (!config.cudaGraph()) {
      return Optional.empty();
    }
    Optional<String> obstacle = obstacle(config, observed);
    obstacle.map(GraphedStep::without).ifPresent(notes);
    return obstacle.isPresent()
        ? Optional.empty()
        : Optional.of(
            new GraphedStep(new StaticStep(config, update), CudaGraph.on(config.device()), notes));
  }

  /** Why a run's steps cannot be captured. */
  private static Optional<String> obstacle(RunConfig config, boolean observed) {
    if (config.device().type() != Device.Type.CUDA) {
      return Optional.of("the run is on " + config.device());
    }
    if (config.optimizer() != OptimizerKind.LARS) {
      return Optional.of("of the optimizers, lars alone needs nothing from the CPU");
    }
    if (config.precision() == Precision.FP16) {
      return Optional.of("the gradient scaler of fp16 decides on the CPU");
    }
    if (config.accumulate() != 1) {
      return Optional.of("gradients are accumulated over several passes");
    }
    return observed ? Optional.of("the profile looks inside them") : Optional.empty();
  }

  private static String without(String reason) {
    return "steps are not captured as a CUDA graph: " + reason;
  }

  /**
   * The next step; the scope that this was made in must be the innermost one.
   *
   * @param views [2N, C, H, W] on the device
   * @return without gradients; valid until the next step
   */
  Method.Output run(Tensor views, double learningRate, double tau) {
    step.set(views, learningRate, tau);
    if (captured) {
      graph.replay();
      return output;
    }
    // Also so that nothing is left of a graph of gradients that other streams have seen.
    free();
    if (done++ == WARM_UP) {
      capture();
    }
    if (captured) {
      graph.replay();
    } else {
      output = impossible ? kept() : graph.onItsStream(this::kept);
    }
    return output;
  }

  private void capture() {
    try {
      output = graph.capture(this::kept);
      captured = true;
    } catch (TorchException.OutOfMemory e) {
      throw e;
    } catch (TorchException e) {
      impossible = true;
      notes.accept(without(e.getMessage().lines().findFirst().orElse("it failed")));
    }
  }

  private Method.Output kept() {
    try (var inner = TensorScope.open()) {
      Method.Output made = step.run();
      inner.keep(made.loss());
      inner.keep(made.features());
      inner.keep(made.projections());
      return made;
    }
  }

  private void free() {
    if (output != null) {
      output.loss().close();
      output.features().close();
      output.projections().close();
      output = null;
    }
  }

  @Override
  public void close() {
    graph.close();
  }
}
