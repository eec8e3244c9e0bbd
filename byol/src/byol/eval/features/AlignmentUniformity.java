package byol.eval.features;

import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;

/**
 * How close the features of two views of an image are, and how evenly those of different images are
 * spread (Wang and Isola, "Understanding contrastive representation learning through alignment and
 * uniformity on the hypersphere", arXiv 2005.10242, section 4.1). Lower is better for both, and
 * neither says much alone: a collapse is perfectly aligned, with a uniformity of 0. Features are
 * l2-normalized first. Both are NaN when a feature is.
 *
 * @param alignment {@code E ‖f(x) − f(x⁺)‖²} over the pairs of views: from 0, when they are equal,
 *     to 4
 * @param uniformity {@code log E exp(−2 ‖f(x) − f(y)‖²)} over all pairs of different images,
 *     averaged over the two views: 0 when all features are equal, toward −4 the more evenly they
 *     are spread
 */
public record AlignmentUniformity(double alignment, double uniformity) {
  /** t of the Gaussian potential. */
  private static final double T = 2;

  /**
   * Of at most {@link CollapseStats#ROWS} images.
   *
   * @param first [N, D], features of one view of N images, any float type, on any device
   * @param second [N, D], features of another view of the same images
   */
  public static AlignmentUniformity of(Tensor first, Tensor second) {
    return of(first, second, CollapseStats.ROWS);
  }

  /**
   * Of at most {@code rows} images, evenly taken from all. The cost grows with the square of the
   * number of images.
   *
   * @param first [N, D], features of one view of N images, any float type, on any device
   * @param second [N, D], features of another view of the same images
   * @throws IllegalArgumentException if they are no matrices of equal shape, or fewer than two
   *     images are left to compare
   */
  public static AlignmentUniformity of(Tensor first, Tensor second, int rows) {
    boolean fit = first.dim() == 2 && Arrays.equals(first.shape(), second.shape());
    if (!fit || first.numel() == 0 || first.size(0) < 2 || rows < 2) {
      throw new IllegalArgumentException(
          "alignment and uniformity compare two views [N, D] of at least two images, not %s rows of"
                  .formatted(rows)
              + " %s and %s".formatted(first.describe(), second.describe()));
    }
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      Tensor x = CollapseStats.unitRows(first, rows);
      Tensor y = CollapseStats.unitRows(second, rows);
      double alignment = x.sub(y).pow(2).sum(1).mean().item();
      return new AlignmentUniformity(alignment, (uniformity(x) + uniformity(y)) / 2);
    }
  }

  private static double uniformity(Tensor unit) {
    Tensor distances = Ops.call("aten::pdist", unit, 2.0); // [N (N − 1) / 2]
    return Math.log(distances.pow(2).mul(-T).exp().mean().item());
  }
}
