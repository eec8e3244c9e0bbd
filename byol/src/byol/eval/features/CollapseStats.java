package byol.eval.features;

import byol.torch.Functional;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;

/**
 * Figures that show a collapse: an encoder that gives every image the same features, or features
 * that differ along a few directions only. All are of l2-normalized features, so that their scale
 * does not matter. All are NaN when a feature is.
 *
 * @param featureStd the standard deviation of each of the D dimensions, averaged, times √D: 0 when
 *     all features are equal, 1 when they are spread evenly over the sphere (arXiv 2011.10566,
 *     section 4.1, plots it without the factor)
 * @param effectiveRank how many directions the features vary in: the exponential of the entropy of
 *     the singular values, divided by their sum, of the centered features (Roy and Vetterli, "The
 *     effective rank", EUSIPCO 2007); between 1, also for equal features, and D
 * @param meanCosine the cosine of two different rows, averaged over all pairs: 1 when all features
 *     are equal, 0 when they are spread evenly over the sphere; 1 of a single row. Features after a
 *     ReLU are not negative, so theirs is well above 0 without a collapse
 * @param rows that it is measured on: N, or fewer
 */
public record CollapseStats(double featureStd, double effectiveRank, double meanCosine, int rows) {
  /** Rows that are looked at by default. */
  public static final int ROWS = 1024;

  /**
   * Features that are spread less than this are (nearly) equal. Untrained encoders lie above it,
   * whatever normalizes them: ResNets of 8 and 18 layers give Fashion-MNIST from 0.08 (layer norm)
   * to 0.31 (WS), so that a quarter of the smallest is less than what no training at all reaches.
   */
  public static final double COLLAPSED_STD = 0.02;

  /**
   * Features that vary in fewer directions than this lie (nearly) on one line, which has an
   * effective rank of 1. The entropy is of singular values, not of their squares, so that a second
   * direction with a tenth of the spread of the first already makes it 1.36.
   */
  public static final double COLLAPSED_RANK = 1.5;

  /**
   * Fewer rows than this say nothing of the directions: two always lie on one line, and a few may
   * by chance.
   */
  public static final int ROWS_FOR_RANK = 8;

  /** A single row has no spread. */
  public static final int ROWS_FOR_STD = 2;

  /** Below this spread, centered features are rounding errors. */
  private static final double NO_SPREAD = 1e-6;

  /** How features have collapsed, if they have. */
  public enum Collapse {
    /** They have not, or there are too few to tell. */
    NONE,
    /** All are (nearly) equal, by {@link #COLLAPSED_STD}. */
    EQUAL,
    /** All are (nearly) on one line, by {@link #COLLAPSED_RANK}. */
    ON_A_LINE
  }

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
          "collapse is measured on at least one row of features [N, D], not on %s of %s"
              .formatted(rows, features.describe()));
    }
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      // In double: squared singular values keep only half of the digits.
      Tensor unit = unitRows(features, rows);
      double std = unit.var(0, 0).sqrt().mean().item() * Math.sqrt(unit.size(1));
      int looked = Math.toIntExact(unit.size(0));
      if (Double.isNaN(std)) {
        return new CollapseStats(std, std, std, looked);
      }
      double rank = std < NO_SPREAD ? 1 : effectiveRank(unit);
      return new CollapseStats(std, rank, meanCosine(unit), looked);
    }
  }

  /**
   * Whether all features are (nearly) equal or (nearly) on one line. Features that are not finite
   * are another failure, and no collapse.
   */
  public boolean collapsed() {
    return judge(featureStd, effectiveRank, rows) != Collapse.NONE;
  }

  /**
   * How features of which these figures were taken have collapsed.
   *
   * @param rows that they were taken of
   */
  public static Collapse judge(double featureStd, double effectiveRank, int rows) {
    if (rows >= ROWS_FOR_STD && featureStd < COLLAPSED_STD) {
      return Collapse.EQUAL;
    }
    boolean onALine = rows >= ROWS_FOR_RANK && effectiveRank < COLLAPSED_RANK;
    return onALine ? Collapse.ON_A_LINE : Collapse.NONE;
  }

  /** At most so many rows, evenly taken from all, l2-normalized: float64 on the CPU. */
  static Tensor unitRows(Tensor features, int rows) {
    long step = Math.ceilDiv(features.size(0), rows);
    Tensor sample = Ops.call("aten::slice.Tensor", features, 0, 0, features.size(0), step);
    return Functional.normalize(sample.to(DType.FLOAT64, Device.CPU), 1);
  }

  /** {@code (‖Σ u‖² − Σ ‖u‖²) / (N (N − 1))}: the sum over all pairs without those of itself. */
  private static double meanCosine(Tensor unit) {
    double n = unit.size(0);
    double all = unit.sum(0).pow(2).sum().item();
    return n < 2 ? 1 : (all - unit.pow(2).sum().item()) / (n * (n - 1));
  }

  private static double effectiveRank(Tensor unit) {
    Tensor centered = unit.sub(unit.mean(0));
    Tensor transposed = centered.t();
    // The smaller of the two Gram matrices: the same eigenvalues, but for zeros.
    Tensor gram =
        unit.size(0) < unit.size(1) ? centered.matmul(transposed) : transposed.matmul(centered);
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
