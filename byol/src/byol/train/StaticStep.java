package byol.train;

import byol.Method;
import byol.config.RunConfig;
import byol.torch.DType;
import byol.torch.Device;
import byol.torch.Tensor;

/**
 * A whole step that reads everything from fixed places on the device: the views, the learning rate
 * and τ. So it can be captured as it is. Its numbers are those of a step that is told them, to the
 * last bit.
 *
 * <p>Its tensors belong to the scope that was innermost when it was made.
 */
final class StaticStep {
  private final Update update;
  private final Tensor views;
  private final Tensor learningRate;

  /** {@code 1 − τ}. */
  private final Tensor weight;

  /**
   * Takes the room for the inputs.
   *
   * @param config whose device, batch size, view size and channels count
   */
  StaticStep(RunConfig config, Update update) {
    this.update = update;
    Device device = config.device();
    int side = config.views().size();
    views =
        Tensor.empty(DType.FLOAT32, device, 2L * config.batchSize(), side, side, config.channels())
            .permute(0, 3, 1, 2);
    learningRate = Tensor.full(0, DType.FLOAT32, device);
    weight = Tensor.full(0, DType.FLOAT32, device);
  }

  /** Puts the inputs of the next step into their places. */
  void set(Tensor views, double learningRate, double tau) {
    this.views.copy_(views);
    this.learningRate.fill_(learningRate);
    weight.fill_(1 - tau);
  }

  /** The step; its outputs, all without gradients, belong to the innermost scope. */
  Method.Output run() {
    update.begin();
    Method.Output output = update.forward(views);
    update.backward(output.loss(), 1);
    update.finish(learningRate, weight);
    return new Method.Output(output.loss().detach(), output.features(), output.projections());
  }
}
