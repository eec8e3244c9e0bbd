package byol.optim;

import byol.nn.Parameter;
import byol.torch.Foreach;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
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

  private final ParameterGroups parameters;
  private final double weightDecay;
  private final List<Tensor> mean;
  private final List<Tensor> square;

  /** Steps done, as a tensor, so that it is saved with the rest. */
  private final Tensor steps;

  /**
   * For parameters that all learn at one rate.
   *
   * @param weightDecay λ, decoupled: {@code w ← w − lr λ w}
   * @throws IllegalArgumentException if it is negative
   */
  public AdamW(List<Parameter> parameters, double weightDecay) {
    this(ParameterGroups.of(parameters), weightDecay);
  }

  /** The same, with groups that learn at different rates. */
  public AdamW(ParameterGroups parameters, double weightDecay) {
    ParameterGroups.checkHyperparameters(0, weightDecay);
    this.parameters = parameters;
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
        parameters.forEach(
            (part, rate) ->
                Foreach.mul_(
                    ParameterGroups.adapted(part.of(parameters.parameters()), part.of(weights)),
                    1 - rate * learningRate * weightDecay));
      }
      Foreach.lerp_(mean, grads, 1 - BETA1);
      Foreach.mul_(square, BETA2);
      Foreach.addcmul_(square, grads, grads, 1 - BETA2);
      // w ← w − lr · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
      List<Tensor> denominator = Foreach.sqrt(square);
      Foreach.mul_(denominator, 1 / Math.sqrt(1 - Math.pow(BETA2, count)));
      Foreach.add_(denominator, EPS);
      double base = -learningRate / (1 - Math.pow(BETA1, count));
      parameters.forEach(
          (part, rate) ->
              Foreach.addcdiv_(part.of(weights), part.of(mean), part.of(denominator), rate * base));
    }
  }

  @Override
  public void zeroGrad() {
    parameters.zeroGrad();
  }

  @Override
  public Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    ParameterGroups.name("mean", mean, state);
    ParameterGroups.name("square", square, state);
    state.put("steps", steps);
    return state;
  }

  @Override
  public void loadStateDict(Map<String, Tensor> values) {
    ParameterGroups.load(stateDict(), values);
  }
}
