package byol.optim;

import byol.nn.Parameter;
import byol.torch.Foreach;
import byol.torch.Linalg;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.List;

/**
 * Makes gradients smaller, between backward and the optimizer's step. Parameters without a gradient
 * are left out.
 */
public final class GradientClipping {
  private static final double EPS = 1e-6;

  private GradientClipping() {}

  /**
   * Scales all gradients so that the norm of all of them together is at most a number, as {@code
   * torch.nn.utils.clip_grad_norm_}. Waits for the device.
   *
   * @return the norm before: √Σ g²; infinite or NaN where gradients are, which are then NaN or 0
   * @throws IllegalArgumentException if the number is not positive
   */
  public static double byNorm(List<Parameter> parameters, double most) {
    check(most);
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      List<Tensor> gradients = gradients(parameters);
      if (gradients.isEmpty()) {
        return 0;
      }
      Tensor norm =
          Linalg.vectorNorm(
              Tensor.stack(gradients.stream().map(g -> Linalg.vectorNorm(g)).toList(), 0));
      double before = norm.item();
      double factor = most / (before + EPS);
      if (!(factor >= 1)) {
        Foreach.mul_(gradients, factor);
      }
      return before;
    }
  }

  /**
   * Brings each element of each gradient into [−most, most], as {@code
   * torch.nn.utils.clip_grad_value_}.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public static void byValue(List<Parameter> parameters, double most) {
    check(most);
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      gradients(parameters).forEach(gradient -> gradient.clamp_(-most, most));
    }
  }

  private static void check(double most) {
    if (!(most > 0)) {
      throw new IllegalArgumentException("gradients are clipped at more than 0, not at " + most);
    }
  }

  private static List<Tensor> gradients(List<Parameter> parameters) {
    return parameters.stream()
        .map(Parameter::tensor)
        .filter(Tensor::hasGrad)
        .map(Tensor::grad)
        .toList();
  }
}
