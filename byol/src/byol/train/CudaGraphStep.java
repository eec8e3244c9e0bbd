package byol.train;

import byol.Method;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.CudaGraph;
import byol.torch.runtime.Device;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A whole step as a CUDA graph: both forward passes, the loss, backward, the optimizer and the
 * moving average, captured once and then repeated by one call. The first steps are done one
 * operator at a time, on the stream of the capture; they are steps of the training like all others.
 *
 * <p>Its tensors, outputs included, belong to the scope that was innermost when it was made.
 */
final class CudaGraphStep implements Step {
  /** Enough for libraries to load, algorithms to be chosen and memory to settle. */
  private static final int WARM_UP = 3;

  private final Update update;
  private final StaticStep step;
  private final CudaGraph graph;
  private final Consumer<String> notes;
  private int done;
  private boolean captured;
  private boolean impossible;
  private Method.Output output;

  /**
   * A step in the innermost scope, in which it must be run as well.
   *
   * @param update for which there is no {@link #obstacle}
   * @param notes is told if it cannot be captured after all
   */
  CudaGraphStep(Update update, Device device, Consumer<String> notes) {
    this.update = update;
    this.step = new StaticStep(update);
    this.graph = CudaGraph.open(device);
    this.notes = notes;
  }

  /** Why the steps of a training cannot be captured; empty if they can. */
  static Optional<String> obstacle(
      Update update, TrainOptions options, Device device, boolean observed) {
    if (device.type() != Device.Type.CUDA) {
      return Optional.of("the run is on " + device);
    }
    if (update.needOfTheCpu() != null) {
      return Optional.of(update.needOfTheCpu());
    }
    if (update.isShared()) {
      return Optional.of("several processes train together");
    }
    if (options.accumulate() != 1) {
      return Optional.of("gradients are accumulated over several passes");
    }
    return observed ? Optional.of("the profile looks inside them") : Optional.empty();
  }

  static String without(String reason) {
    return "steps are not captured as a CUDA graph: " + reason;
  }

  /**
   * The next batch is fetched while the GPU works; only then the CPU waits for what it has done.
   */
  @Override
  public void run(Surroundings surroundings, double learningRate, double tau) {
    try (var batch = surroundings.next()) {
      step.set(batch.views(), learningRate, tau);
      work();
      surroundings.updated();
      surroundings.fetchAhead();
      try (var _ = TensorScope.open()) {
        surroundings.forwarded(output, batch);
      }
    }
    try (var _ = TensorScope.open()) {
      surroundings.finished(LossNotFiniteException.check(output.loss().item()), output);
    }
  }

  @Override
  public boolean isUpdating() {
    return update.isUnderWay();
  }

  private void work() {
    if (captured) {
      graph.replay();
      return;
    }
    // Also so that nothing is left of a graph of gradients that other streams have seen.
    free();
    if (done++ == WARM_UP) {
      capture();
    }
    if (captured) {
      graph.replay();
    } else {
      output =
          impossible
              ? TensorScope.compute(step::run)
              : graph.onItsStream(() -> TensorScope.compute(step::run));
    }
  }

  private void capture() {
    Generator chance = Random.generator(Device.CPU);
    Tensor before = chance.state();
    update.begin(); // or the gradients would take memory beside those of the graph
    try {
      output = graph.capture(() -> TensorScope.compute(step::run));
      captured = chance.state().equal(before);
      if (!captured) {
        giveUp("a layer draws random numbers on the CPU, which would be the same in every step");
      }
    } catch (TorchException.BrokenCapture e) {
      throw e;
    } catch (TorchException e) { // also for want of memory, of which single operators need less
      giveUp(e.getMessage().lines().findFirst().orElse("it failed"));
    }
    if (!captured) {
      chance.setState(before); // so that a run that is resumed later draws the same
    }
  }

  private void giveUp(String reason) {
    impossible = true;
    free();
    graph.close();
    notes.accept(without(reason));
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
