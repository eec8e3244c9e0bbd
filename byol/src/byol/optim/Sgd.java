package byol.optim;

import byol.nn.Parameter;
import byol.torch.Foreach;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stochastic gradient descent with Nesterov momentum, as PyTorch's: {@code g ← g + λ w; m ← μ m +
 * g; w ← w − lr (g + μ m)}. Decay leaves biases and norms alone. Gradients stay as they are.
 */
public final class Sgd implements Optimizer {
  private final ParameterGroups parameters;
  private final double momentum;
  private final double weightDecay;
  private final List<Tensor> velocity;

  /**
   * For parameters that all learn at one rate.
   *
   * @param momentum μ
   * @param weightDecay λ
   * @throws IllegalArgumentException if one is out of range
   */
  public Sgd(List<Parameter> parameters, double momentum, double weightDecay) {
    this(ParameterGroups.of(parameters), momentum, weightDecay);
  }

  /** The same, with groups that learn at different rates. */
  public Sgd(ParameterGroups parameters, double momentum, double weightDecay) {
    ParameterGroups.checkHyperparameters(momentum, weightDecay);
    this.parameters = parameters;
    this.momentum = momentum;
    this.weightDecay = weightDecay;
    this.velocity = this.parameters.zerosLike();
  }

  @Override
  public void step(double learningRate) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      List<Tensor> weights = parameters.tensors();
      List<Tensor> grads = decayed(parameters.grads(), weights);
      Foreach.mul_(velocity, momentum);
      Foreach.add_(velocity, grads, 1);
      parameters.forEach(
          (part, rate) -> {
            Foreach.add_(part.of(weights), part.of(grads), -rate * learningRate);
            Foreach.add_(part.of(weights), part.of(velocity), -rate * learningRate * momentum);
          });
    }
  }

  /** g + λ w where decay pulls; gradients themselves stay, as somebody may look at them. */
  private List<Tensor> decayed(List<Tensor> grads, List<Tensor> weights) {
    if (weightDecay == 0) {
      return grads;
    }
    boolean[] adapted = ParameterGroups.areAdapted(parameters.parameters());
    List<Tensor> decayed = new ArrayList<>(grads);
    for (int i = 0; i < adapted.length; i++) {
      if (adapted[i]) {
        decayed.set(i, grads.get(i).add(weights.get(i), weightDecay));
      }
    }
    return decayed;
  }

  @Override
  public void zeroGrad() {
    parameters.zeroGrad();
  }

  @Override
  public Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    ParameterGroups.name("velocity", velocity, state);
    return state;
  }

  @Override
  public void loadStateDict(Map<String, Tensor> values) {
    ParameterGroups.load(stateDict(), values);
  }
}
