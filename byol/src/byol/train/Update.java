package byol.train;

import byol.Method;
import byol.Phase;
import byol.Phases;
import byol.config.Precision;
import byol.optim.GradScaler;
import byol.optim.Lars;
import byol.optim.Optimizer;
import byol.torch.Tensor;

/**
 * The parts of a step that change weights: forward and backward pass, optimiser, moving average.
 *
 * @param precision of the forward pass
 * @param method the networks, on their device
 * @param optimizer of what is trained of them
 * @param scaler of the gradients; null where they need none
 * @param phases is told what is being done
 */
record Update(
    Precision precision, Method method, Optimizer optimizer, GradScaler scaler, Phases phases) {

  /** Drops the gradients of the step before. */
  void begin() {
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

  /** Adds the gradients of a loss that is the mean over so many passes. */
  void backward(Tensor loss, int passes) {
    try (var _ = phases.enter(Phase.BACKWARD)) {
      Tensor mean = passes == 1 ? loss : loss.div(passes);
      (scaler == null ? mean : scaler.scale(mean)).backward();
    }
  }

  /** The optimiser's step, then the moving average. */
  void finish(double learningRate, double tau) {
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
  }

  /**
   * The same with numbers on the device.
   *
   * @param learningRate one float32
   * @param weight {@code 1 − τ}, one float32
   * @throws IllegalStateException where the optimiser or a scaler wants to know them on the CPU
   */
  void finish(Tensor learningRate, Tensor weight) {
    if (scaler != null || !(optimizer instanceof Lars lars)) {
      throw new IllegalStateException(
          "only LARS without a gradient scaler runs on the device alone");
    }
    lars.step(learningRate);
    method.updateTarget(weight);
  }
}
