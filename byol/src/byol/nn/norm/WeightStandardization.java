package byol.nn.norm;

import byol.torch.Functional;
import byol.torch.Tensor;
import byol.torch.runtime.MemoryFormat;
import java.util.Arrays;

/**
 * Weight Standardization (arXiv 1903.10520; arXiv 2010.10241, section 3.3): each row of a weight,
 * that is each filter or output unit, becomes Ŵ = (W − μ)/σ with the mean and the biased standard
 * deviation over its fan-in.
 *
 * <p>That is a layer norm over the row without affine, for which LibTorch has a fast forward and an
 * analytic backward. Filters in channels-last order are normalized through their permuted view, so
 * that nothing is copied. The fused kernel of this project does the same, and rounds to bfloat16
 * where that is computed with, instead of leaving it to a pass of its own.
 */
public final class WeightStandardization {
  /**
   * Added to σ² inside the root. The paper gives none; this one changes σ by less than 1e-5 of
   * itself at the initial scale of any layer of a ResNet-50.
   */
  public static final double EPS = 1e-8;

  private WeightStandardization() {}

  /** Filters [O, I, kH, kW] in either memory format, or a matrix [O, I]. */
  public static Tensor standardize(Tensor weight) {
    if (FusedKernels.areOn()) {
      return Functional.standardize(weight, EPS);
    }
    long[] shape = weight.shape();
    if (shape.length == 4 && weight.isContiguous(MemoryFormat.CHANNELS_LAST)) {
      long[] row = {shape[2], shape[3], shape[1]};
      return Functional.layerNorm(weight.permute(0, 2, 3, 1), row, null, null, EPS)
          .permute(0, 3, 1, 2);
    }
    long[] row = Arrays.copyOfRange(shape, 1, shape.length);
    return Functional.layerNorm(weight, row, null, null, EPS);
  }
}
