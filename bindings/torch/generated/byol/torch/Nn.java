// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import java.util.List;

/**
 * Functions of neural networks, as {@code torch.nn.functional}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Nn {
  private Nn() {}

  private static final Operator AFFINE_GRID_GENERATOR = new Operator("affine_grid_generator", "");

  /** {@code aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor} */
  public static Tensor affineGridGenerator(Tensor theta, long[] size, boolean alignCorners) {
    return AFFINE_GRID_GENERATOR.call().put(theta).put(size).put(alignCorners).tensor();
  }

  private static final Operator ALPHA_DROPOUT = new Operator("alpha_dropout", "");

  /**
   * {@code aten::alpha_dropout(Tensor input, float p, bool train) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.alpha_dropout.html">torch.nn.functional.alpha_dropout</a>
   */
  public static Tensor alphaDropout(Tensor input, double p, boolean train) {
    return ALPHA_DROPOUT.call().put(input).put(p).put(train).tensor();
  }

  private static final Operator BATCH_NORM = new Operator("batch_norm", "");

  /**
   * {@code aten::batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.batch_norm.html">torch.nn.functional.batch_norm</a>
   */
  public static Tensor batchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double momentum, double eps, boolean cudnnEnabled) {
    return BATCH_NORM.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(momentum).put(eps).put(cudnnEnabled).tensor();
  }

  private static final Operator BATCH_NORM_ELEMT = new Operator("batch_norm_elemt", "");

  /** {@code aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor} */
  public static Tensor batchNormElemt(Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor invstd, double eps) {
    return BATCH_NORM_ELEMT.call().put(input).put(weight).put(bias).put(mean).put(invstd).put(eps).tensor();
  }

  private static final Operator BATCH_NORM_GATHER_STATS = new Operator("batch_norm_gather_stats", "");

  /** {@code aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)} */
  public static Results.BatchNormGatherStats batchNormGatherStats(Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor runningVar, double momentum, double eps, long count) {
    List<Tensor> results = BATCH_NORM_GATHER_STATS.call().put(input).put(mean).put(invstd).put(runningMean).put(runningVar).put(momentum).put(eps).put(count).tensors();
    return new Results.BatchNormGatherStats(results.get(0), results.get(1));
  }

  private static final Operator BATCH_NORM_GATHER_STATS_WITH_COUNTS = new Operator("batch_norm_gather_stats_with_counts", "");

  /** {@code aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)} */
  public static Results.BatchNormGatherStatsWithCounts batchNormGatherStatsWithCounts(Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor runningVar, double momentum, double eps, Tensor counts) {
    List<Tensor> results = BATCH_NORM_GATHER_STATS_WITH_COUNTS.call().put(input).put(mean).put(invstd).put(runningMean).put(runningVar).put(momentum).put(eps).put(counts).tensors();
    return new Results.BatchNormGatherStatsWithCounts(results.get(0), results.get(1));
  }

  private static final Operator BATCH_NORM_STATS = new Operator("batch_norm_stats", "");

  /** {@code aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)} */
  public static Results.BatchNormStats batchNormStats(Tensor input, double eps) {
    List<Tensor> results = BATCH_NORM_STATS.call().put(input).put(eps).tensors();
    return new Results.BatchNormStats(results.get(0), results.get(1));
  }

  private static final Operator BATCH_NORM_UPDATE_STATS = new Operator("batch_norm_update_stats", "");

  /** {@code aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)} */
  public static Results.BatchNormUpdateStats batchNormUpdateStats(Tensor input, Tensor runningMean, Tensor runningVar, double momentum) {
    List<Tensor> results = BATCH_NORM_UPDATE_STATS.call().put(input).put(runningMean).put(runningVar).put(momentum).tensors();
    return new Results.BatchNormUpdateStats(results.get(0), results.get(1));
  }

  private static final Operator BILINEAR = new Operator("bilinear", "");

  /**
   * {@code aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.bilinear.html">torch.nn.functional.bilinear</a>
   */
  public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor bias) {
    return BILINEAR.call().put(input1).put(input2).put(weight).put(bias).tensor();
  }

  /** {@code aten::bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor} */
  public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight) {
    return BILINEAR.call().put(input1).put(input2).put(weight).tensor();
  }

  private static final Operator CONV1D = new Operator("conv1d", "");

  /**
   * {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv1d.html">torch.nn.functional.conv1d</a>
   */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CONV1D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long dilation, long groups) {
    return CONV1D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(dilation).put(groups).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return CONV1D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long dilation) {
    return CONV1D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return CONV1D.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return CONV1D.call().put(input).put(weight).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return CONV1D.call().put(input).put(weight).put(bias).put(stride).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias) {
    return CONV1D.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight) {
    return CONV1D.call().put(input).put(weight).tensor();
  }

  private static final Operator CONV1D__PADDING = new Operator("conv1d", "padding");

  /**
   * {@code aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv1d.html">torch.nn.functional.conv1d</a>
   */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long[] dilation, long groups) {
    return CONV1D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  /** {@code aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, String padding, long dilation, long groups) {
    return CONV1D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).each(dilation).put(groups).tensor();
  }

  /** {@code aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
    return CONV1D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, String padding, long dilation) {
    return CONV1D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).each(dilation).tensor();
  }

  /** {@code aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
    return CONV1D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor} */
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, String padding) {
    return CONV1D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).tensor();
  }

  private static final Operator CONV2D = new Operator("conv2d", "");

  /**
   * {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv2d.html">torch.nn.functional.conv2d</a>
   */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CONV2D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long dilation, long groups) {
    return CONV2D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(dilation).put(groups).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return CONV2D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long dilation) {
    return CONV2D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return CONV2D.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return CONV2D.call().put(input).put(weight).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return CONV2D.call().put(input).put(weight).put(bias).put(stride).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias) {
    return CONV2D.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight) {
    return CONV2D.call().put(input).put(weight).tensor();
  }

  private static final Operator CONV2D__PADDING = new Operator("conv2d", "padding");

  /**
   * {@code aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv2d.html">torch.nn.functional.conv2d</a>
   */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long[] dilation, long groups) {
    return CONV2D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  /** {@code aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, String padding, long dilation, long groups) {
    return CONV2D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).each(dilation).put(groups).tensor();
  }

  /** {@code aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
    return CONV2D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, String padding, long dilation) {
    return CONV2D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).each(dilation).tensor();
  }

  /** {@code aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
    return CONV2D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, String padding) {
    return CONV2D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).tensor();
  }

  private static final Operator CONV3D = new Operator("conv3d", "");

  /**
   * {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv3d.html">torch.nn.functional.conv3d</a>
   */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CONV3D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long dilation, long groups) {
    return CONV3D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(dilation).put(groups).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return CONV3D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long dilation) {
    return CONV3D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return CONV3D.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return CONV3D.call().put(input).put(weight).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return CONV3D.call().put(input).put(weight).put(bias).put(stride).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias) {
    return CONV3D.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight) {
    return CONV3D.call().put(input).put(weight).tensor();
  }

  private static final Operator CONV3D__PADDING = new Operator("conv3d", "padding");

  /**
   * {@code aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv3d.html">torch.nn.functional.conv3d</a>
   */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long[] dilation, long groups) {
    return CONV3D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  /** {@code aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, String padding, long dilation, long groups) {
    return CONV3D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).each(dilation).put(groups).tensor();
  }

  /** {@code aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding, long... dilation) {
    return CONV3D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, String padding, long dilation) {
    return CONV3D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).each(dilation).tensor();
  }

  /** {@code aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long[] stride, String padding) {
    return CONV3D__PADDING.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor} */
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, String padding) {
    return CONV3D__PADDING.call().put(input).put(weight).put(bias).each(stride).put(padding).tensor();
  }

  private static final Operator CONV_TRANSPOSE1D = new Operator("conv_transpose1d", "");

  /**
   * {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv_transpose1d.html">torch.nn.functional.conv_transpose1d</a>
   */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups, long... dilation) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).put(groups).put(dilation).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding, long groups, long dilation) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).put(groups).each(dilation).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).put(groups).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding, long groups) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).put(groups).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).put(stride).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1] dilation=[1]) -> Tensor} */
  public static Tensor convTranspose1d(Tensor input, Tensor weight) {
    return CONV_TRANSPOSE1D.call().put(input).put(weight).tensor();
  }

  private static final Operator CONV_TRANSPOSE2D__INPUT = new Operator("conv_transpose2d", "input");

  /**
   * {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv_transpose2d.html">torch.nn.functional.conv_transpose2d</a>
   */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups, long... dilation) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).put(groups).put(dilation).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding, long groups, long dilation) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).put(groups).each(dilation).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).put(groups).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding, long groups) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).put(groups).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).put(stride).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor} */
  public static Tensor convTranspose2d(Tensor input, Tensor weight) {
    return CONV_TRANSPOSE2D__INPUT.call().put(input).put(weight).tensor();
  }

  private static final Operator CONV_TRANSPOSE3D__INPUT = new Operator("conv_transpose3d", "input");

  /**
   * {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv_transpose3d.html">torch.nn.functional.conv_transpose3d</a>
   */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups, long... dilation) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).put(groups).put(dilation).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding, long groups, long dilation) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).put(groups).each(dilation).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long groups) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).put(groups).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding, long groups) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).put(groups).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(outputPadding).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding, long outputPadding) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).each(outputPadding).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long[] stride, long... padding) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias, long... stride) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).put(stride).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public static Tensor convTranspose3d(Tensor input, Tensor weight) {
    return CONV_TRANSPOSE3D__INPUT.call().put(input).put(weight).tensor();
  }

  private static final Operator CONVOLUTION = new Operator("convolution", "");

  /** {@code aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor} */
  public static Tensor convolution(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, boolean transposed, long[] outputPadding, long groups) {
    return CONVOLUTION.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(transposed).put(outputPadding).put(groups).tensor();
  }

  private static final Operator CONVOLUTION_OVERRIDEABLE = new Operator("convolution_overrideable", "");

  /** {@code aten::convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor} */
  public static Tensor convolutionOverrideable(Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, boolean transposed, long[] outputPadding, long groups) {
    return CONVOLUTION_OVERRIDEABLE.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(transposed).put(outputPadding).put(groups).tensor();
  }

  private static final Operator COSINE_EMBEDDING_LOSS = new Operator("cosine_embedding_loss", "");

  /**
   * {@code aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.cosine_embedding_loss.html">torch.nn.functional.cosine_embedding_loss</a>
   */
  public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin, long reduction) {
    return COSINE_EMBEDDING_LOSS.call().put(input1).put(input2).put(target).put(margin).put(reduction).tensor();
  }

  /** {@code aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor} */
  public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
    return COSINE_EMBEDDING_LOSS.call().put(input1).put(input2).put(target).put(margin).tensor();
  }

  /** {@code aten::cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor} */
  public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) {
    return COSINE_EMBEDDING_LOSS.call().put(input1).put(input2).put(target).tensor();
  }

  private static final Operator COSINE_SIMILARITY = new Operator("cosine_similarity", "");

  /**
   * {@code aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.cosine_similarity.html">torch.nn.functional.cosine_similarity</a>
   */
  public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim, double eps) {
    return COSINE_SIMILARITY.call().put(x1).put(x2).put(dim).put(eps).tensor();
  }

  /** {@code aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor} */
  public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim) {
    return COSINE_SIMILARITY.call().put(x1).put(x2).put(dim).tensor();
  }

  /** {@code aten::cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor} */
  public static Tensor cosineSimilarity(Tensor x1, Tensor x2) {
    return COSINE_SIMILARITY.call().put(x1).put(x2).tensor();
  }

  private static final Operator CTC_LOSS__INTLIST = new Operator("ctc_loss", "IntList");

  /**
   * {@code aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.ctc_loss.html">torch.nn.functional.ctc_loss</a>
   */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, long reduction, boolean zeroInfinity) {
    return CTC_LOSS__INTLIST.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(reduction).put(zeroInfinity).tensor();
  }

  /** {@code aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor} */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, long reduction) {
    return CTC_LOSS__INTLIST.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(reduction).tensor();
  }

  /** {@code aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor} */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank) {
    return CTC_LOSS__INTLIST.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).tensor();
  }

  /** {@code aten::ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor} */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long... targetLengths) {
    return CTC_LOSS__INTLIST.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).tensor();
  }

  private static final Operator CTC_LOSS__TENSOR = new Operator("ctc_loss", "Tensor");

  /**
   * {@code aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.ctc_loss.html">torch.nn.functional.ctc_loss</a>
   */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, long reduction, boolean zeroInfinity) {
    return CTC_LOSS__TENSOR.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(reduction).put(zeroInfinity).tensor();
  }

  /** {@code aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor} */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, long reduction) {
    return CTC_LOSS__TENSOR.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(reduction).tensor();
  }

  /** {@code aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor} */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank) {
    return CTC_LOSS__TENSOR.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).tensor();
  }

  /** {@code aten::ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor} */
  public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths) {
    return CTC_LOSS__TENSOR.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).tensor();
  }

  private static final Operator CUDNN_AFFINE_GRID_GENERATOR = new Operator("cudnn_affine_grid_generator", "");

  /** {@code aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid} */
  public static Tensor cudnnAffineGridGenerator(Tensor theta, long n, long c, long h, long w) {
    return CUDNN_AFFINE_GRID_GENERATOR.call().put(theta).put(n).put(c).put(h).put(w).tensor();
  }

  private static final Operator CUDNN_BATCH_NORM = new Operator("cudnn_batch_norm", "");

  /** {@code aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)} */
  public static Results.CudnnBatchNorm cudnnBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double exponentialAverageFactor, double epsilon) {
    List<Tensor> results = CUDNN_BATCH_NORM.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(exponentialAverageFactor).put(epsilon).tensors();
    return new Results.CudnnBatchNorm(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  private static final Operator DROPOUT = new Operator("dropout", "");

  /**
   * {@code aten::dropout(Tensor input, float p, bool train) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.dropout.html">torch.nn.functional.dropout</a>
   */
  public static Tensor dropout(Tensor input, double p, boolean train) {
    return DROPOUT.call().put(input).put(p).put(train).tensor();
  }

  private static final Operator EMBEDDING = new Operator("embedding", "");

  /**
   * {@code aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.embedding.html">torch.nn.functional.embedding</a>
   */
  public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq, boolean sparse) {
    return EMBEDDING.call().put(weight).put(indices).put(paddingIdx).put(scaleGradByFreq).put(sparse).tensor();
  }

  /** {@code aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor} */
  public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq) {
    return EMBEDDING.call().put(weight).put(indices).put(paddingIdx).put(scaleGradByFreq).tensor();
  }

  /** {@code aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor} */
  public static Tensor embedding(Tensor weight, Tensor indices, long paddingIdx) {
    return EMBEDDING.call().put(weight).put(indices).put(paddingIdx).tensor();
  }

  /** {@code aten::embedding(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor} */
  public static Tensor embedding(Tensor weight, Tensor indices) {
    return EMBEDDING.call().put(weight).put(indices).tensor();
  }

  private static final Operator EMBEDDING_BAG = new Operator("embedding_bag", "");

  /**
   * {@code aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.embedding_bag.html">torch.nn.functional.embedding_bag</a>
   */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse, Tensor perSampleWeights, boolean includeLastOffset) {
    List<Tensor> results = EMBEDDING_BAG.call().put(weight).put(indices).put(offsets).put(scaleGradByFreq).put(mode).put(sparse).put(perSampleWeights).put(includeLastOffset).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)} */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse, Tensor perSampleWeights) {
    List<Tensor> results = EMBEDDING_BAG.call().put(weight).put(indices).put(offsets).put(scaleGradByFreq).put(mode).put(sparse).put(perSampleWeights).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)} */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse) {
    List<Tensor> results = EMBEDDING_BAG.call().put(weight).put(indices).put(offsets).put(scaleGradByFreq).put(mode).put(sparse).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)} */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode) {
    List<Tensor> results = EMBEDDING_BAG.call().put(weight).put(indices).put(offsets).put(scaleGradByFreq).put(mode).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)} */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq) {
    List<Tensor> results = EMBEDDING_BAG.call().put(weight).put(indices).put(offsets).put(scaleGradByFreq).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)} */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets) {
    List<Tensor> results = EMBEDDING_BAG.call().put(weight).put(indices).put(offsets).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  private static final Operator EMBEDDING_BAG__PADDING_IDX = new Operator("embedding_bag", "padding_idx");

  /**
   * {@code aten::embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.embedding_bag.html">torch.nn.functional.embedding_bag</a>
   */
  public static Results.EmbeddingBag embeddingBag(Tensor weight, Tensor indices, Tensor offsets, boolean scaleGradByFreq, long mode, boolean sparse, Tensor perSampleWeights, boolean includeLastOffset, Number paddingIdx) {
    List<Tensor> results = EMBEDDING_BAG__PADDING_IDX.call().put(weight).put(indices).put(offsets).put(scaleGradByFreq).put(mode).put(sparse).put(perSampleWeights).put(includeLastOffset).put(paddingIdx).tensors();
    return new Results.EmbeddingBag(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  private static final Operator FEATURE_ALPHA_DROPOUT = new Operator("feature_alpha_dropout", "");

  /**
   * {@code aten::feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.feature_alpha_dropout.html">torch.nn.functional.feature_alpha_dropout</a>
   */
  public static Tensor featureAlphaDropout(Tensor input, double p, boolean train) {
    return FEATURE_ALPHA_DROPOUT.call().put(input).put(p).put(train).tensor();
  }

  private static final Operator FEATURE_DROPOUT = new Operator("feature_dropout", "");

  /** {@code aten::feature_dropout(Tensor input, float p, bool train) -> Tensor} */
  public static Tensor featureDropout(Tensor input, double p, boolean train) {
    return FEATURE_DROPOUT.call().put(input).put(p).put(train).tensor();
  }

  private static final Operator GLU_JVP = new Operator("glu_jvp", "");

  /** {@code aten::glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor} */
  public static Tensor gluJvp(Tensor glu, Tensor x, Tensor dx, long dim) {
    return GLU_JVP.call().put(glu).put(x).put(dx).put(dim).tensor();
  }

  private static final Operator GRID_SAMPLER = new Operator("grid_sampler", "");

  /** {@code aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor} */
  public static Tensor gridSampler(Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners) {
    return GRID_SAMPLER.call().put(input).put(grid).put(interpolationMode).put(paddingMode).put(alignCorners).tensor();
  }

  private static final Operator GRID_SAMPLER_2D = new Operator("grid_sampler_2d", "");

  /** {@code aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor} */
  public static Tensor gridSampler2d(Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners) {
    return GRID_SAMPLER_2D.call().put(input).put(grid).put(interpolationMode).put(paddingMode).put(alignCorners).tensor();
  }

  private static final Operator GRID_SAMPLER_3D = new Operator("grid_sampler_3d", "");

  /** {@code aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor} */
  public static Tensor gridSampler3d(Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners) {
    return GRID_SAMPLER_3D.call().put(input).put(grid).put(interpolationMode).put(paddingMode).put(alignCorners).tensor();
  }

  private static final Operator GROUP_NORM = new Operator("group_norm", "");

  /**
   * {@code aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.group_norm.html">torch.nn.functional.group_norm</a>
   */
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias, double eps, boolean cudnnEnabled) {
    return GROUP_NORM.call().put(input).put(numGroups).put(weight).put(bias).put(eps).put(cudnnEnabled).tensor();
  }

  /** {@code aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor} */
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias, double eps) {
    return GROUP_NORM.call().put(input).put(numGroups).put(weight).put(bias).put(eps).tensor();
  }

  /** {@code aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor} */
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight, Tensor bias) {
    return GROUP_NORM.call().put(input).put(numGroups).put(weight).put(bias).tensor();
  }

  /** {@code aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor} */
  public static Tensor groupNorm(Tensor input, long numGroups, Tensor weight) {
    return GROUP_NORM.call().put(input).put(numGroups).put(weight).tensor();
  }

  /** {@code aten::group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor} */
  public static Tensor groupNorm(Tensor input, long numGroups) {
    return GROUP_NORM.call().put(input).put(numGroups).tensor();
  }

  private static final Operator GRU__DATA = new Operator("gru", "data");

  /** {@code aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)} */
  public static Results.Gru gru(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = GRU__DATA.call().put(data).put(batchSizes).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).tensors();
    return new Results.Gru(results.get(0), results.get(1));
  }

  private static final Operator GRU__INPUT = new Operator("gru", "input");

  /** {@code aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)} */
  public static Results.Gru gru(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = GRU__INPUT.call().put(input).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).tensors();
    return new Results.Gru(results.get(0), results.get(1));
  }

  private static final Operator GRU_CELL = new Operator("gru_cell", "");

  /** {@code aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
    return GRU_CELL.call().put(input).put(hx).put(wIh).put(wHh).put(bIh).put(bHh).tensor();
  }

  /** {@code aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return GRU_CELL.call().put(input).put(hx).put(wIh).put(wHh).put(bIh).tensor();
  }

  /** {@code aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor gruCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh) {
    return GRU_CELL.call().put(input).put(hx).put(wIh).put(wHh).tensor();
  }

  private static final Operator INSTANCE_NORM = new Operator("instance_norm", "");

  /**
   * {@code aten::instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.instance_norm.html">torch.nn.functional.instance_norm</a>
   */
  public static Tensor instanceNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean useInputStats, double momentum, double eps, boolean cudnnEnabled) {
    return INSTANCE_NORM.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(useInputStats).put(momentum).put(eps).put(cudnnEnabled).tensor();
  }

  private static final Operator LAYER_NORM = new Operator("layer_norm", "");

  /**
   * {@code aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.layer_norm.html">torch.nn.functional.layer_norm</a>
   */
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps, boolean cudnnEnable) {
    return LAYER_NORM.call().put(input).put(normalizedShape).put(weight).put(bias).put(eps).put(cudnnEnable).tensor();
  }

  /** {@code aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor} */
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
    return LAYER_NORM.call().put(input).put(normalizedShape).put(weight).put(bias).put(eps).tensor();
  }

  /** {@code aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor} */
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias) {
    return LAYER_NORM.call().put(input).put(normalizedShape).put(weight).put(bias).tensor();
  }

  /** {@code aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor} */
  public static Tensor layerNorm(Tensor input, long[] normalizedShape, Tensor weight) {
    return LAYER_NORM.call().put(input).put(normalizedShape).put(weight).tensor();
  }

  /** {@code aten::layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor} */
  public static Tensor layerNorm(Tensor input, long... normalizedShape) {
    return LAYER_NORM.call().put(input).put(normalizedShape).tensor();
  }

  private static final Operator LINEAR = new Operator("linear", "");

  /**
   * {@code aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.linear.html">torch.nn.functional.linear</a>
   */
  public static Tensor linear(Tensor input, Tensor weight, Tensor bias) {
    return LINEAR.call().put(input).put(weight).put(bias).tensor();
  }

  /** {@code aten::linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor} */
  public static Tensor linear(Tensor input, Tensor weight) {
    return LINEAR.call().put(input).put(weight).tensor();
  }

  private static final Operator LSTM__DATA = new Operator("lstm", "data");

  /** {@code aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)} */
  public static Results.Lstm lstm(Tensor data, Tensor batchSizes, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = LSTM__DATA.call().put(data).put(batchSizes).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).tensors();
    return new Results.Lstm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator LSTM__INPUT = new Operator("lstm", "input");

  /** {@code aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)} */
  public static Results.Lstm lstm(Tensor input, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = LSTM__INPUT.call().put(input).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).tensors();
    return new Results.Lstm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator LSTM_CELL = new Operator("lstm_cell", "");

  /** {@code aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)} */
  public static Results.LstmCell lstmCell(Tensor input, List<Tensor> hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    List<Tensor> results = LSTM_CELL.call().put(input).put(hxAll).put(wIh).put(wHh).put(bIh).put(bHh).tensors();
    return new Results.LstmCell(results.get(0), results.get(1));
  }

  /** {@code aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)} */
  public static Results.LstmCell lstmCell(Tensor input, List<Tensor> hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    List<Tensor> results = LSTM_CELL.call().put(input).put(hxAll).put(wIh).put(wHh).put(bIh).tensors();
    return new Results.LstmCell(results.get(0), results.get(1));
  }

  /** {@code aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)} */
  public static Results.LstmCell lstmCell(Tensor input, List<Tensor> hx, Tensor wIh, Tensor wHh) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    List<Tensor> results = LSTM_CELL.call().put(input).put(hxAll).put(wIh).put(wHh).tensors();
    return new Results.LstmCell(results.get(0), results.get(1));
  }

  private static final Operator MARGIN_RANKING_LOSS = new Operator("margin_ranking_loss", "");

  /**
   * {@code aten::margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.margin_ranking_loss.html">torch.nn.functional.margin_ranking_loss</a>
   */
  public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin, long reduction) {
    return MARGIN_RANKING_LOSS.call().put(input1).put(input2).put(target).put(margin).put(reduction).tensor();
  }

  /** {@code aten::margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor} */
  public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
    return MARGIN_RANKING_LOSS.call().put(input1).put(input2).put(target).put(margin).tensor();
  }

  /** {@code aten::margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor} */
  public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target) {
    return MARGIN_RANKING_LOSS.call().put(input1).put(input2).put(target).tensor();
  }

  private static final Operator MIOPEN_BATCH_NORM = new Operator("miopen_batch_norm", "");

  /** {@code aten::miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)} */
  public static Results.MiopenBatchNorm miopenBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double exponentialAverageFactor, double epsilon) {
    List<Tensor> results = MIOPEN_BATCH_NORM.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(exponentialAverageFactor).put(epsilon).tensors();
    return new Results.MiopenBatchNorm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator MIOPEN_CTC_LOSS = new Operator("miopen_ctc_loss", "");

  /** {@code aten::miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)} */
  public static Results.MiopenCtcLoss miopenCtcLoss(Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, boolean deterministic, boolean zeroInfinity) {
    List<Tensor> results = MIOPEN_CTC_LOSS.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(deterministic).put(zeroInfinity).tensors();
    return new Results.MiopenCtcLoss(results.get(0), results.get(1));
  }

  private static final Operator MIOPEN_CTC_LOSS__TENSOR = new Operator("miopen_ctc_loss", "Tensor");

  /** {@code aten::miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)} */
  public static Results.MiopenCtcLoss miopenCtcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, boolean deterministic, boolean zeroInfinity) {
    List<Tensor> results = MIOPEN_CTC_LOSS__TENSOR.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(deterministic).put(zeroInfinity).tensors();
    return new Results.MiopenCtcLoss(results.get(0), results.get(1));
  }

  private static final Operator MIOPEN_RNN = new Operator("miopen_rnn", "");

  /** {@code aten::miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)} */
  public static Results.MiopenRnn miopenRnn(Tensor input, List<Tensor> weight, long weightStride0, Tensor hx, Tensor cx, long mode, long hiddenSize, long numLayers, boolean batchFirst, double dropout, boolean train, boolean bidirectional, long[] batchSizes, Tensor dropoutState) {
    Tensor[] weightAll = TensorLists.copyNullable(weight);
    List<Tensor> results = MIOPEN_RNN.call().put(input).put(weightAll).put(weightStride0).put(hx).put(cx).put(mode).put(hiddenSize).put(numLayers).put(batchFirst).put(dropout).put(train).put(bidirectional).put(batchSizes).put(dropoutState).tensors();
    return new Results.MiopenRnn(results.get(0), results.get(1), results.get(2), results.get(3), results.get(4));
  }

  private static final Operator NATIVE_BATCH_NORM = new Operator("native_batch_norm", "");

  /** {@code aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)} */
  public static Results.NativeBatchNorm nativeBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double momentum, double eps) {
    List<Tensor> results = NATIVE_BATCH_NORM.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(momentum).put(eps).tensors();
    return new Results.NativeBatchNorm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator NATIVE_DROPOUT = new Operator("native_dropout", "");

  /** {@code aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)} */
  public static Results.NativeDropout nativeDropout(Tensor input, double p, Boolean train) {
    List<Tensor> results = NATIVE_DROPOUT.call().put(input).put(p).put(train).tensors();
    return new Results.NativeDropout(results.get(0), results.get(1));
  }

  private static final Operator NATIVE_GROUP_NORM = new Operator("native_group_norm", "");

  /** {@code aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)} */
  public static Results.NativeGroupNorm nativeGroupNorm(Tensor input, Tensor weight, Tensor bias, long n, long c, long hxW, long group, double eps) {
    List<Tensor> results = NATIVE_GROUP_NORM.call().put(input).put(weight).put(bias).put(n).put(c).put(hxW).put(group).put(eps).tensors();
    return new Results.NativeGroupNorm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator NATIVE_LAYER_NORM = new Operator("native_layer_norm", "");

  /** {@code aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)} */
  public static Results.NativeLayerNorm nativeLayerNorm(Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
    List<Tensor> results = NATIVE_LAYER_NORM.call().put(input).put(normalizedShape).put(weight).put(bias).put(eps).tensors();
    return new Results.NativeLayerNorm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator NORM_EXCEPT_DIM = new Operator("norm_except_dim", "");

  /** {@code aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor} */
  public static Tensor normExceptDim(Tensor v, long pow, long dim) {
    return NORM_EXCEPT_DIM.call().put(v).put(pow).put(dim).tensor();
  }

  /** {@code aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor} */
  public static Tensor normExceptDim(Tensor v, long pow) {
    return NORM_EXCEPT_DIM.call().put(v).put(pow).tensor();
  }

  /** {@code aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor} */
  public static Tensor normExceptDim(Tensor v) {
    return NORM_EXCEPT_DIM.call().put(v).tensor();
  }

  private static final Operator PAIRWISE_DISTANCE = new Operator("pairwise_distance", "");

  /**
   * {@code aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pairwise_distance.html">torch.nn.functional.pairwise_distance</a>
   */
  public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps, boolean keepdim) {
    return PAIRWISE_DISTANCE.call().put(x1).put(x2).put(p).put(eps).put(keepdim).tensor();
  }

  /** {@code aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor} */
  public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps) {
    return PAIRWISE_DISTANCE.call().put(x1).put(x2).put(p).put(eps).tensor();
  }

  /** {@code aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor} */
  public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p) {
    return PAIRWISE_DISTANCE.call().put(x1).put(x2).put(p).tensor();
  }

  /** {@code aten::pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor} */
  public static Tensor pairwiseDistance(Tensor x1, Tensor x2) {
    return PAIRWISE_DISTANCE.call().put(x1).put(x2).tensor();
  }

  private static final Operator POISSON_NLL_LOSS = new Operator("poisson_nll_loss", "");

  /**
   * {@code aten::poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.poisson_nll_loss.html">torch.nn.functional.poisson_nll_loss</a>
   */
  public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput, boolean full, double eps, long reduction) {
    return POISSON_NLL_LOSS.call().put(input).put(target).put(logInput).put(full).put(eps).put(reduction).tensor();
  }

  private static final Operator QUANTIZED_BATCH_NORM = new Operator("quantized_batch_norm", "");

  /**
   * {@code aten::quantized_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantized_batch_norm.html">torch.quantized_batch_norm</a>
   */
  public static Tensor quantizedBatchNorm(Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor var, double eps, double outputScale, long outputZeroPoint) {
    return QUANTIZED_BATCH_NORM.call().put(input).put(weight).put(bias).put(mean).put(var).put(eps).put(outputScale).put(outputZeroPoint).tensor();
  }

  private static final Operator QUANTIZED_GRU__DATA_LEGACY = new Operator("quantized_gru", "data_legacy");

  /** {@code aten::quantized_gru.data_legacy(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)} */
  public static Results.QuantizedGru quantizedGru(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_GRU__DATA_LEGACY.call().put(data).put(batchSizes).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).tensors();
    return new Results.QuantizedGru(results.get(0), results.get(1));
  }

  private static final Operator QUANTIZED_GRU__INPUT_LEGACY = new Operator("quantized_gru", "input_legacy");

  /** {@code aten::quantized_gru.input_legacy(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)} */
  public static Results.QuantizedGru quantizedGru(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_GRU__INPUT_LEGACY.call().put(input).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).tensors();
    return new Results.QuantizedGru(results.get(0), results.get(1));
  }

  private static final Operator QUANTIZED_LSTM__DATA_LEGACY = new Operator("quantized_lstm", "data_legacy");

  /** {@code aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)} */
  public static Results.QuantizedLstm quantizedLstm(Tensor data, Tensor batchSizes, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, DType dtype, boolean useDynamic) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_LSTM__DATA_LEGACY.call().put(data).put(batchSizes).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(dtype).put(useDynamic).tensors();
    return new Results.QuantizedLstm(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)} */
  public static Results.QuantizedLstm quantizedLstm(Tensor data, Tensor batchSizes, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, DType dtype) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_LSTM__DATA_LEGACY.call().put(data).put(batchSizes).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(dtype).tensors();
    return new Results.QuantizedLstm(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)} */
  public static Results.QuantizedLstm quantizedLstm(Tensor data, Tensor batchSizes, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_LSTM__DATA_LEGACY.call().put(data).put(batchSizes).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).tensors();
    return new Results.QuantizedLstm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator QUANTIZED_LSTM__INPUT_LEGACY = new Operator("quantized_lstm", "input_legacy");

  /** {@code aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)} */
  public static Results.QuantizedLstm quantizedLstm(Tensor input, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst, DType dtype, boolean useDynamic) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_LSTM__INPUT_LEGACY.call().put(input).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).put(dtype).put(useDynamic).tensors();
    return new Results.QuantizedLstm(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)} */
  public static Results.QuantizedLstm quantizedLstm(Tensor input, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst, DType dtype) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_LSTM__INPUT_LEGACY.call().put(input).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).put(dtype).tensors();
    return new Results.QuantizedLstm(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)} */
  public static Results.QuantizedLstm quantizedLstm(Tensor input, List<Tensor> hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst) {
    Tensor[] hxAll = TensorLists.copyNullable(hx);
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = QUANTIZED_LSTM__INPUT_LEGACY.call().put(input).put(hxAll).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).tensors();
    return new Results.QuantizedLstm(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator RMS_NORM = new Operator("rms_norm", "");

  /**
   * {@code aten::rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.rms_norm.html">torch.nn.functional.rms_norm</a>
   */
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight, Number eps) {
    return RMS_NORM.call().put(input).put(normalizedShape).put(weight).put(eps).tensor();
  }

  /** {@code aten::rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor} */
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight) {
    return RMS_NORM.call().put(input).put(normalizedShape).put(weight).tensor();
  }

  /** {@code aten::rms_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor} */
  public static Tensor rmsNorm(Tensor input, long... normalizedShape) {
    return RMS_NORM.call().put(input).put(normalizedShape).tensor();
  }

  private static final Operator RNN_RELU__DATA = new Operator("rnn_relu", "data");

  /** {@code aten::rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)} */
  public static Results.RnnRelu rnnRelu(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = RNN_RELU__DATA.call().put(data).put(batchSizes).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).tensors();
    return new Results.RnnRelu(results.get(0), results.get(1));
  }

  private static final Operator RNN_RELU__INPUT = new Operator("rnn_relu", "input");

  /** {@code aten::rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)} */
  public static Results.RnnRelu rnnRelu(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = RNN_RELU__INPUT.call().put(input).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).tensors();
    return new Results.RnnRelu(results.get(0), results.get(1));
  }

  private static final Operator RNN_RELU_CELL = new Operator("rnn_relu_cell", "");

  /** {@code aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
    return RNN_RELU_CELL.call().put(input).put(hx).put(wIh).put(wHh).put(bIh).put(bHh).tensor();
  }

  /** {@code aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return RNN_RELU_CELL.call().put(input).put(hx).put(wIh).put(wHh).put(bIh).tensor();
  }

  /** {@code aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor rnnReluCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh) {
    return RNN_RELU_CELL.call().put(input).put(hx).put(wIh).put(wHh).tensor();
  }

  private static final Operator RNN_TANH__DATA = new Operator("rnn_tanh", "data");

  /** {@code aten::rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)} */
  public static Results.RnnTanh rnnTanh(Tensor data, Tensor batchSizes, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = RNN_TANH__DATA.call().put(data).put(batchSizes).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).tensors();
    return new Results.RnnTanh(results.get(0), results.get(1));
  }

  private static final Operator RNN_TANH__INPUT = new Operator("rnn_tanh", "input");

  /** {@code aten::rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)} */
  public static Results.RnnTanh rnnTanh(Tensor input, Tensor hx, List<Tensor> params, boolean hasBiases, long numLayers, double dropout, boolean train, boolean bidirectional, boolean batchFirst) {
    Tensor[] paramsAll = TensorLists.copyNullable(params);
    List<Tensor> results = RNN_TANH__INPUT.call().put(input).put(hx).put(paramsAll).put(hasBiases).put(numLayers).put(dropout).put(train).put(bidirectional).put(batchFirst).tensors();
    return new Results.RnnTanh(results.get(0), results.get(1));
  }

  private static final Operator RNN_TANH_CELL = new Operator("rnn_tanh_cell", "");

  /** {@code aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh, Tensor bHh) {
    return RNN_TANH_CELL.call().put(input).put(hx).put(wIh).put(wHh).put(bIh).put(bHh).tensor();
  }

  /** {@code aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh, Tensor bIh) {
    return RNN_TANH_CELL.call().put(input).put(hx).put(wIh).put(wHh).put(bIh).tensor();
  }

  /** {@code aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor} */
  public static Tensor rnnTanhCell(Tensor input, Tensor hx, Tensor wIh, Tensor wHh) {
    return RNN_TANH_CELL.call().put(input).put(hx).put(wIh).put(wHh).tensor();
  }

  private static final Operator SCALED_DOT_PRODUCT_ATTENTION = new Operator("scaled_dot_product_attention", "");

  /**
   * {@code aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.scaled_dot_product_attention.html">torch.nn.functional.scaled_dot_product_attention</a>
   */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal, Number scale, boolean enableGqa) {
    return SCALED_DOT_PRODUCT_ATTENTION.call().put(query).put(key).put(value).put(attnMask).put(dropoutP).put(isCausal).put(scale).put(enableGqa).tensor();
  }

  /** {@code aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor} */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal, Number scale) {
    return SCALED_DOT_PRODUCT_ATTENTION.call().put(query).put(key).put(value).put(attnMask).put(dropoutP).put(isCausal).put(scale).tensor();
  }

  /** {@code aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor} */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP, boolean isCausal) {
    return SCALED_DOT_PRODUCT_ATTENTION.call().put(query).put(key).put(value).put(attnMask).put(dropoutP).put(isCausal).tensor();
  }

  /** {@code aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor} */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask, double dropoutP) {
    return SCALED_DOT_PRODUCT_ATTENTION.call().put(query).put(key).put(value).put(attnMask).put(dropoutP).tensor();
  }

  /** {@code aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor} */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, Tensor attnMask) {
    return SCALED_DOT_PRODUCT_ATTENTION.call().put(query).put(key).put(value).put(attnMask).tensor();
  }

  /** {@code aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor} */
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value) {
    return SCALED_DOT_PRODUCT_ATTENTION.call().put(query).put(key).put(value).tensor();
  }

  private static final Operator TRIPLET_MARGIN_LOSS = new Operator("triplet_margin_loss", "");

  /**
   * {@code aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.triplet_margin_loss.html">torch.nn.functional.triplet_margin_loss</a>
   */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps, boolean swap, long reduction) {
    return TRIPLET_MARGIN_LOSS.call().put(anchor).put(positive).put(negative).put(margin).put(p).put(eps).put(swap).put(reduction).tensor();
  }

  /** {@code aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor} */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps, boolean swap) {
    return TRIPLET_MARGIN_LOSS.call().put(anchor).put(positive).put(negative).put(margin).put(p).put(eps).put(swap).tensor();
  }

  /** {@code aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor} */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p, double eps) {
    return TRIPLET_MARGIN_LOSS.call().put(anchor).put(positive).put(negative).put(margin).put(p).put(eps).tensor();
  }

  /** {@code aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor} */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin, double p) {
    return TRIPLET_MARGIN_LOSS.call().put(anchor).put(positive).put(negative).put(margin).put(p).tensor();
  }

  /** {@code aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor} */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin) {
    return TRIPLET_MARGIN_LOSS.call().put(anchor).put(positive).put(negative).put(margin).tensor();
  }

  /** {@code aten::triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor} */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) {
    return TRIPLET_MARGIN_LOSS.call().put(anchor).put(positive).put(negative).tensor();
  }

  private static final Operator UPSAMPLE_BICUBIC2D__VEC = new Operator("upsample_bicubic2d", "vec");

  /** {@code aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleBicubic2d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
    return UPSAMPLE_BICUBIC2D__VEC.call().put(input).put(outputSize).put(alignCorners).put(scaleFactors).tensor();
  }

  private static final Operator UPSAMPLE_BILINEAR2D__VEC = new Operator("upsample_bilinear2d", "vec");

  /** {@code aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleBilinear2d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
    return UPSAMPLE_BILINEAR2D__VEC.call().put(input).put(outputSize).put(alignCorners).put(scaleFactors).tensor();
  }

  private static final Operator UPSAMPLE_LINEAR1D__VEC = new Operator("upsample_linear1d", "vec");

  /** {@code aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleLinear1d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
    return UPSAMPLE_LINEAR1D__VEC.call().put(input).put(outputSize).put(alignCorners).put(scaleFactors).tensor();
  }

  private static final Operator UPSAMPLE_NEAREST1D__VEC = new Operator("upsample_nearest1d", "vec");

  /** {@code aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleNearest1d(Tensor input, long[] outputSize, double[] scaleFactors) {
    return UPSAMPLE_NEAREST1D__VEC.call().put(input).put(outputSize).put(scaleFactors).tensor();
  }

  private static final Operator UPSAMPLE_NEAREST2D__VEC = new Operator("upsample_nearest2d", "vec");

  /** {@code aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleNearest2d(Tensor input, long[] outputSize, double[] scaleFactors) {
    return UPSAMPLE_NEAREST2D__VEC.call().put(input).put(outputSize).put(scaleFactors).tensor();
  }

  private static final Operator UPSAMPLE_NEAREST3D__VEC = new Operator("upsample_nearest3d", "vec");

  /** {@code aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleNearest3d(Tensor input, long[] outputSize, double[] scaleFactors) {
    return UPSAMPLE_NEAREST3D__VEC.call().put(input).put(outputSize).put(scaleFactors).tensor();
  }

  private static final Operator UPSAMPLE_TRILINEAR3D__VEC = new Operator("upsample_trilinear3d", "vec");

  /** {@code aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor} */
  public static Tensor upsampleTrilinear3d(Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
    return UPSAMPLE_TRILINEAR3D__VEC.call().put(input).put(outputSize).put(alignCorners).put(scaleFactors).tensor();
  }
}
