package byol.nn.norm;

import byol.nn.Conv2d;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/** A convolution whose filters are standardized before they are applied: Ŵ in place of W. */
public final class WSConv2d extends Conv2d {
  /** With square kernels, and without a bias. */
  public WSConv2d(int in, int out, int kernel, int stride, int padding) {
    super(in, out, kernel, stride, padding);
  }

  /** Frees the standardized filters, which backward keeps if it needs them. */
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
    return "Conv2d";
  }
}
