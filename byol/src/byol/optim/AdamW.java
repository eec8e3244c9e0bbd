package byol.optim;

import byol.nn.Parameter;
import byol.torch.DType;
import byol.torch.Device;
import byol.torch.Foreach;
import byol.torch.NoGrad;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * AdamW (arXiv 1711.05101) with β₁ = 0.9, β₂ = 0.999 and ε = 1e-8, as PyTorch's. Decay leaves
 * biases and norms alone.
 */
public final class AdamW implements Optimizer {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPS = 1e-8;

  private final ParameterGroup parameters;
  private final double weightDecay;
  private final List<Tensor> mean;
  private final List<Tensor> square;

  /** Steps done, as a tensor, so that it is saved with the rest. */
  private final Tensor steps;

  /**
   * @param weightDecay λ, decoupled: {@code w ← w − lr λ w}
   * @throws IllegalArgumentException if it is negative
   */
  public AdamW(List<Parameter> parameters, double weightDecay) {
    ParameterGroup.checkHyperparameters(0, weightDecay);
    this.parameters = new ParameterGroup(parameters);
    this.weightDecay = weightDecay;
    this.mean = this.parameters.zerosLike();
    this.square = this.parameters.zerosLike();
    this.steps = Tensor.full(0, DType.INT64, Device.CPU);
  }

  @Override
  public void step(double learningRate) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      List<Tensor> grads = parameters.grads();
      List<Tensor> weights = parameters.tensors();
      double count = steps.item() + 1;
      steps.fill_(count);
      if (weightDecay > 0) {
        Foreach.mul_(parameters.adapted(weights), 1 - learningRate * weightDecay);
      }
      Foreach.lerp_(mean, grads, 1 - BETA1);
      Foreach.mul_(square, BETA2);
      Foreach.addcmul_(square, grads, grads, 1 - BETA2);
      // w ← w − lr · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
      List<Tensor> denominator = Foreach.sqrt(square);
      Foreach.mul_(denominator, 1 / Math.sqrt(1 - Math.pow(BETA2, count)));
      Foreach.add_(denominator, EPS);
      Foreach.addcdiv_(weights, mean, denominator, -learningRate / (1 - Math.pow(BETA1, count)));
    }
  }

  @Override
  public void zeroGrad() {
    parameters.zeroGrad();
  }

  @Override
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    ParameterGroup.name("mean", mean, state);
    ParameterGroup.name("square", square, state);
    state.put("steps", steps);
    return state;
  }

  @Override
  public void load(Map<String, Tensor> values) {
    ParameterGroup.load(state(), values);
  }
}
