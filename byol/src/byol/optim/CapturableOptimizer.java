package byol.optim;

import byol.torch.Tensor;

/** An optimizer that needs nothing from the CPU, so that a CUDA graph can capture its step. */
public interface CapturableOptimizer extends Optimizer {
  /**
   * One update with the gradients that backward has left in the parameters.
   *
   * @param learningRate of this step: one float32 on the parameters' device, which a CUDA graph
   *     reads at every replay
   */
  void step(Tensor learningRate);
}
