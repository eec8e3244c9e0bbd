package byol.optim;

import byol.nn.Parameter;
import byol.torch.Foreach;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * LARS (arXiv 1708.03888) as BYOL uses it (arXiv 2006.07733, section 3.3; its published code): for
 * each weight,
 *
 * <pre>
 *   g ← g + λ w
 *   g ← g · η ‖w‖ / ‖g‖      (unchanged if either norm is 0)
 *   m ← μ m + g
 *   w ← w − lr · m
 * </pre>
 *
 * <p>Biases and the parameters of norms skip the first two lines. The learning rate is outside the
 * momentum.
 */
public final class Lars implements CapturableOptimizer {

  private final ParameterGroups parameters;
  private final double momentum;
  private final double weightDecay;
  private final double trust;
  private final List<Tensor> velocity;

  /** The paper's: μ = 0.9, λ = 1e-6 as for 300 epochs, η = 1e-3. */
  public Lars(List<Parameter> parameters) {
    this(parameters, 0.9, 1e-6, 1e-3);
  }

  /**
   * For parameters that all learn at one rate.
   *
   * @param momentum μ, 0.9 in the paper
   * @param weightDecay λ, 1e-6 to 1.5e-6 in the paper
   * @param trust η, 1e-3 in the paper
   * @throws IllegalArgumentException if one is out of range
   */
  public Lars(List<Parameter> parameters, double momentum, double weightDecay, double trust) {
    this(ParameterGroups.of(parameters), momentum, weightDecay, trust);
  }

  /** The same, with groups that learn at different rates. */
  public Lars(ParameterGroups parameters, double momentum, double weightDecay, double trust) {
    ParameterGroups.checkHyperparameters(momentum, weightDecay);
    if (!(trust > 0)) {
      throw new IllegalArgumentException("the trust coefficient must be positive, not " + trust);
    }
    this.parameters = parameters;
    this.momentum = momentum;
    this.weightDecay = weightDecay;
    this.trust = trust;
    this.velocity = this.parameters.zerosLike();
  }

  @Override
  public void step(double learningRate) {
    try (var _ = TensorScope.open()) {
      List<Tensor> weights = parameters.tensors();
      List<Tensor> grads = parameters.grads();
      parameters.forEach(
          (part, rate) ->
              Foreach.lars_(
                  part.of(weights),
                  part.of(grads),
                  part.of(velocity),
                  ParameterGroups.areAdapted(part.of(parameters.parameters())),
                  rate * learningRate,
                  momentum,
                  weightDecay,
                  trust));
    }
  }

  @Override
  public void step(Tensor learningRate) {
    try (var _ = TensorScope.open()) {
      List<Tensor> weights = parameters.tensors();
      List<Tensor> grads = parameters.grads();
      parameters.forEach(
          (part, rate) ->
              Foreach.lars_(
                  part.of(weights),
                  part.of(grads),
                  part.of(velocity),
                  ParameterGroups.areAdapted(part.of(parameters.parameters())),
                  rate == 1 ? learningRate : learningRate.mul(rate),
                  momentum,
                  weightDecay,
                  trust));
    }
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
