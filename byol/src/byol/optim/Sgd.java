package byol.optim;

import byol.nn.Parameter;
import byol.torch.Foreach;
import byol.torch.NoGrad;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stochastic gradient descent with Nesterov momentum, as PyTorch's: {@code g ← g + λ w; m ← μ m +
 * g; w ← w − lr (g + μ m)}. Decay leaves biases and norms alone.
 */
public final class Sgd implements Optimizer {
  private final ParameterGroup parameters;
  private final double momentum;
  private final double weightDecay;
  private final List<Tensor> velocity;

  /**
   * @param momentum μ
   * @param weightDecay λ
   * @throws IllegalArgumentException if one is out of range
   */
  public Sgd(List<Parameter> parameters, double momentum, double weightDecay) {
    ParameterGroup.checkHyperparameters(momentum, weightDecay);
    this.parameters = new ParameterGroup(parameters);
    this.momentum = momentum;
    this.weightDecay = weightDecay;
    this.velocity = this.parameters.zerosLike();
  }

  @Override
  public void step(double learningRate) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      List<Tensor> grads = parameters.grads();
      if (weightDecay > 0) {
        List<Tensor> weights = parameters.adapted(parameters.tensors());
        Foreach.add_(parameters.adapted(grads), weights, weightDecay);
      }
      Foreach.mul_(velocity, momentum);
      Foreach.add_(velocity, grads, 1);
      Foreach.add_(parameters.tensors(), grads, -learningRate);
      Foreach.add_(parameters.tensors(), velocity, -learningRate * momentum);
    }
  }

  @Override
  public void zeroGrad() {
    parameters.zeroGrad();
  }

  @Override
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    ParameterGroup.name("velocity", velocity, state);
    return state;
  }

  @Override
  public void load(Map<String, Tensor> values) {
    ParameterGroup.load(state(), values);
  }
}
