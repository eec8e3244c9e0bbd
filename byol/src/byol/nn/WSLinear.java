package byol.nn;

import byol.torch.Tensor;

/** A linear layer whose rows are standardised before they are applied: Ŵ in place of W. */
public final class WSLinear extends Linear {
  public WSLinear(int in, int out, boolean withBias) {
    super(in, out, withBias);
  }

  @Override
  protected Tensor weight() {
    return WeightStandardization.standardize(rawWeight());
  }
}
