package byol.train;

import byol.Method;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;

/**
 * A whole step that reads everything from fixed places on the device: the views, the learning rate
 * and τ. So it can be captured as it is. Its numbers are those of a step that is told them, to the
 * last bit.
 */
final class StaticStep {
  private final Update update;
  private Tensor views;
  private Tensor learningRate;

  /** {@code 1 − τ}. */
  private Tensor weight;

  StaticStep(Update update) {
    this.update = update;
  }

  /**
   * Puts the inputs of the next step into their places. The places are taken by the first call, in
   * the innermost scope.
   *
   * @param views [2N, C, H, W], as large in every step
   */
  void set(Tensor views, double learningRate, double tau) {
    if (this.views == null) {
      takeRoom(views.shape(), views.device());
    }
    this.views.copy_(views);
    this.learningRate.fill_(learningRate);
    weight.fill_(1 - tau);
  }

  private void takeRoom(long[] shape, Device device) {
    views =
        Tensor.empty(DType.FLOAT32, device, shape[0], shape[2], shape[3], shape[1])
            .permute(0, 3, 1, 2);
    learningRate = Tensor.full(0, DType.FLOAT32, device);
    weight = Tensor.full(0, DType.FLOAT32, device);
  }

  /** The step; its outputs, all without gradients, belong to the innermost scope. */
  Method.Output run() {
    update.begin();
    Method.Output output = update.forward(views);
    update.backward(output.loss(), 1, true);
    update.finish(learningRate, weight);
    return new Method.Output(output.loss().detach(), output.features(), output.projections());
  }
}
