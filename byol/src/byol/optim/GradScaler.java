package byol.optim;

import byol.nn.NamedTensors;
import byol.nn.Parameter;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the small gradients of float16 from vanishing (arXiv 1710.03740, section 3.2): backward
 * starts from a scaled loss, and the gradients are scaled back before the optimizer sees them. The
 * scale is as high as goes: it doubles after 2000 steps without an infinite or undefined gradient;
 * one with leaves the weights as they are and halves it. As torch.amp.GradScaler.
 *
 * <p>Its tensors belong to the scope that was innermost when it was made.
 */
public final class GradScaler {
  private static final double INITIAL_SCALE = 65536;
  private static final double GROWTH = 2;
  private static final double BACKOFF = 0.5;
  private static final int GROWTH_INTERVAL = 2000;

  private final List<Parameter> parameters;
  private final Tensor scale;
  private final Tensor growthTracker;

  /**
   * A fresh one.
   *
   * @param parameters what the optimizer trains
   * @param device of the parameters
   */
  public GradScaler(List<Parameter> parameters, Device device) {
    this.parameters = List.copyOf(parameters);
    scale = Tensor.full(INITIAL_SCALE, DType.FLOAT32, device);
    growthTracker = Tensor.full(0, DType.INT32, device);
  }

  /** What backward is to start from. */
  public Tensor scale(Tensor loss) {
    return loss.mul(scale);
  }

  /**
   * A step of the optimizer with the gradients that backward has left, unless one of them is not
   * finite; waits for the device.
   *
   * @return whether there was a step
   */
  public boolean step(Optimizer optimizer, double learningRate) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Tensor found = Tensor.full(0, DType.FLOAT32, scale.device(), 1);
      Tensor inverse = Tensor.full(1, DType.FLOAT64, scale.device()).div(scale).to(DType.FLOAT32);
      List<Tensor> grads =
          parameters.stream()
              .map(Parameter::tensor)
              .filter(Tensor::hasGrad)
              .map(Tensor::grad)
              .toList();
      Ops.callAll("aten::_amp_foreach_non_finite_check_and_unscale_", grads, found, inverse);
      boolean finite = found.item() == 0;
      if (finite) {
        optimizer.step(learningRate);
      }
      Ops.callAll(
          "aten::_amp_update_scale_",
          scale,
          growthTracker,
          found,
          GROWTH,
          BACKOFF,
          GROWTH_INTERVAL);
      return finite;
    }
  }

  /** What a checkpoint must hold. */
  public Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    state.put("scale", scale);
    state.put("growth_tracker", growthTracker);
    return state;
  }

  /**
   * Goes on from {@link #stateDict}.
   *
   * @throws IllegalArgumentException naming what is missing, unknown or of another shape
   */
  public void loadStateDict(Map<String, Tensor> values) {
    NamedTensors.copy(values, stateDict(), "gradient scaler");
  }
}
