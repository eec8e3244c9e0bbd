package byol.eval;

import byol.torch.DType;
import byol.torch.Device;
import byol.torch.Functional;
import byol.torch.NoGrad;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/**
 * Two figures that show a collapse: an encoder that gives every image the same features, or
 * features that differ along a few directions only. Both are of l2-normalised features, so that
 * their scale does not matter. Both are NaN when a feature is.
 *
 * @param featureStd the standard deviation of each of the D dimensions, averaged, times √D: 0 when
 *     all features are equal, 1 when they are spread evenly over the sphere (arXiv 2011.10566,
 *     section 4.1, plots it without the factor)
 * @param effectiveRank how many directions the features vary in: the exponential of the entropy of
 *     the singular values, divided by their sum, of the centred features (Roy and Vetterli, "The
 *     effective rank", EUSIPCO 2007); between 1, also for equal features, and D
 */
public record CollapseStats(double featureStd, double effectiveRank) {
  /** Rows that are looked at by default. */
  public static final int ROWS = 1024;

  /** Below this spread, centred features are rounding errors. */
  private static final double NO_SPREAD = 1e-6;

  /**
   * Of at most {@link #ROWS} rows.
   *
   * @param features [N, D], any float type, on any device
   */
  public static CollapseStats of(Tensor features) {
    return of(features, ROWS);
  }

  /**
   * Of at most {@code rows} rows, evenly taken from all. The cost is that of the eigenvalues of a
   * square matrix of side {@code min(rows, D)}.
   *
   * @param features [N, D], any float type, on any device
   * @throws IllegalArgumentException if it is no matrix, or {@code rows} is less than 1
   */
  public static CollapseStats of(Tensor features, int rows) {
    if (features.dim() != 2 || features.numel() == 0 || rows < 1) {
      throw new IllegalArgumentException(
          "collapse is measured on at least one row of features [N, D], not on %d of %s"
              .formatted(rows, features));
    }
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      long step = Math.ceilDiv(features.size(0), rows);
      Tensor sample = Ops.call("aten::slice.Tensor", features, 0, 0, features.size(0), step);
      // In double: squared singular values keep only half of the digits.
      Tensor unit = Functional.normalize(sample.to(DType.FLOAT64, Device.CPU), 1);
      double std = unit.var(0, 0).sqrt().mean().item() * Math.sqrt(unit.size(1));
      if (Double.isNaN(std)) {
        return new CollapseStats(std, std);
      }
      return new CollapseStats(std, std < NO_SPREAD ? 1 : effectiveRank(unit));
    }
  }

  private static double effectiveRank(Tensor unit) {
    Tensor centred = unit.sub(unit.mean(0));
    Tensor transposed = centred.t();
    // The smaller of the two Gram matrices: the same eigenvalues, but for zeros.
    Tensor gram =
        unit.size(0) < unit.size(1) ? centred.matmul(transposed) : transposed.matmul(centred);
    Tensor singular = Ops.call("aten::linalg_eigvalsh", gram).clampMin(0).sqrt();
    double sum = singular.sum().item();
    double entropy = 0;
    for (double value : singular.toDoubleArray()) {
      double share = value / sum;
      entropy -= share > 0 ? share * Math.log(share) : 0;
    }
    return Math.exp(entropy);
  }
}
