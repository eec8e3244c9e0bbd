package byol.nn;

import byol.torch.Tensor;

/** A convolution whose filters are standardised before they are applied: Ŵ in place of W. */
public final class WSConv2d extends Conv2d {
  public WSConv2d(int in, int out, int kernel, int stride, int padding) {
    super(in, out, kernel, stride, padding);
  }

  @Override
  protected Tensor weight() {
    return WeightStandardization.standardize(rawWeight());
  }
}
