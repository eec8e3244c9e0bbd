package byol.train;

import byol.Method;
import byol.Phase;
import byol.Phases;
import byol.optim.CapturableOptimizer;
import byol.optim.GradScaler;
import byol.optim.Optimizer;
import byol.optim.Precision;
import byol.run.TrainState;
import byol.torch.Tensor;
import byol.torch.distributed.DistributedException;
import byol.torch.distributed.GradientBuckets;
import byol.torch.library.TorchException;

/** The parts of a step that change weights: forward, backward, optimizer, moving average. */
final class Update {
  private final Precision precision;
  private final Method method;
  private final Optimizer optimizer;
  private final GradScaler scaler;
  private final GradientBuckets shared;
  private final Phases phases;
  private boolean underWay;

  /**
   * @param precision of the forward pass
   * @param state networks and optimizer, on their device
   * @param shared averages the gradients of several processes; null if there is one
   * @param phases is told what is being done
   */
  Update(Precision precision, TrainState state, GradientBuckets shared, Phases phases) {
    this.precision = precision;
    this.method = state.method();
    this.optimizer = state.optimizer();
    this.scaler = state.scaler();
    this.shared = shared;
    this.phases = phases;
  }

  /** Whether this is one of several processes. */
  boolean isShared() {
    return shared != null;
  }

  /** Why nothing but the CPU can do this update; null if a GPU can by itself. */
  String needOfTheCpu() {
    if (!(optimizer instanceof CapturableOptimizer)) {
      return optimizer.getClass().getSimpleName() + " needs numbers from the CPU";
    }
    return scaler == null ? null : "the gradient scaler of fp16 decides on the CPU";
  }

  /** Drops the gradients of the step before. */
  void begin() {
    underWay = false;
    try (var _ = phases.enter(Phase.OPTIMIZER)) {
      optimizer.zeroGrad();
    }
  }

  /** A forward pass over views [2N, C, H, W]. */
  Method.Output forward(Tensor views) {
    try (var _ = precision.open(views.device())) {
      return method.forward(views);
    }
  }

  /**
   * Adds the gradients of a loss that is the mean over so many passes.
   *
   * @param last whether it is the step's last pass, after which the gradients of several processes
   *     are averaged
   */
  void backward(Tensor loss, int passes, boolean last) {
    try (var _ = phases.enter(Phase.BACKWARD)) {
      if (last && shared != null) {
        shared.begin();
      }
      Tensor mean = passes == 1 ? loss : loss.div(passes);
      backward(scaler == null ? mean : scaler.scale(mean));
    }
    if (last && shared != null) {
      try (var _ = phases.enter(Phase.ALL_REDUCE_WAIT)) {
        shared.end();
      }
      phases.averaged(shared);
    }
  }

  /** Other ranks may be gone in backward as well, where it asks them for sums. */
  private static void backward(Tensor loss) {
    try {
      loss.backward();
    } catch (TorchException.Callback e) {
      if (e.getCause() instanceof DistributedException gone) {
        gone.addSuppressed(e);
        throw gone;
      }
      throw e;
    }
  }

  /** The optimizer's step, then the moving average. */
  void finish(double learningRate, double tau) {
    underWay = true;
    try (var _ = phases.enter(Phase.OPTIMIZER)) {
      if (scaler == null) {
        optimizer.step(learningRate);
      } else {
        scaler.step(optimizer, learningRate);
      }
    }
    try (var _ = phases.enter(Phase.EMA)) {
      method.updateTarget(tau);
    }
    underWay = false;
  }

  /**
   * The same with numbers on the device, which needs nothing of the CPU.
   *
   * @param learningRate one float32
   * @param weight {@code 1 − τ}, one float32
   * @throws IllegalStateException if there is a {@link #needOfTheCpu}
   */
  void finish(Tensor learningRate, Tensor weight) {
    if (needOfTheCpu() != null || !(optimizer instanceof CapturableOptimizer capturable)) {
      throw new IllegalStateException(needOfTheCpu());
    }
    underWay = true;
    capturable.step(learningRate);
    method.updateTarget(weight);
    underWay = false;
  }

  /** Whether weights are being changed, or were when something failed. */
  boolean isUnderWay() {
    return underWay;
  }
}
