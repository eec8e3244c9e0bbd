package byol.nn.norm;

import byol.nn.Linear;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/** A linear layer whose rows are standardized before they are applied: Ŵ in place of W. */
public final class WSLinear extends Linear {
  /** From {@code in} to {@code out} numbers. */
  public WSLinear(int in, int out, boolean withBias) {
    super(in, out, withBias);
  }

  /** Frees the standardized matrix, which backward keeps if it needs it. */
  @Override
  public Tensor forward(Tensor input) {
    return TensorScope.compute(() -> super.forward(input));
  }

  @Override
  protected Tensor weight() {
    return WeightStandardization.standardize(rawWeight());
  }

  /** What is exported has the standardization in its weights. */
  @Override
  public String scriptType() {
    return "Linear";
  }
}
