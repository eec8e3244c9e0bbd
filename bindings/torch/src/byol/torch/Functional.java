package byol.torch;

import byol.torch.ffi.tc_h;
import java.lang.foreign.MemorySegment;

/**
 * The functions behind layers, as {@code torch.nn.functional}. Images have shape [N, C, H, W]. A
 * weight or bias that is optional may be null.
 */
public final class Functional {
  private Functional() {}

  /**
   * 2-D convolution with square stride and padding, dilation 1.
   *
   * @param input [N, C, H, W]
   * @param weight [O, C / groups, kH, kW]
   * @param bias [O] or null
   * @return [N, O, H', W'] with H' = (H + 2 padding - kH) / stride + 1
   */
  public static Tensor conv2d(
      Tensor input, Tensor weight, Tensor bias, int stride, int padding, int groups) {
    return conv2d(input, weight, bias, stride, padding, 1, groups);
  }

  /** The same with a dilation: H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1. */
  public static Tensor conv2d(
      Tensor input, Tensor weight, Tensor bias, int stride, int padding, int dilation, int groups) {
    ThreadState state = ThreadState.begin();
    return Tensor.wrap(
        tc_h.tc_conv2d(
            input.handle(),
            weight.handle(),
            optional(bias),
            state.longs(stride, stride),
            state.longs(padding, padding),
            state.longs(dilation, dilation),
            groups));
  }

  /** {@code input weightᵀ + bias}: input [..., I], weight [O, I], bias [O] or null. */
  public static Tensor linear(Tensor input, Tensor weight, Tensor bias) {
    return Tensor.wrap(tc_h.tc_linear(input.handle(), weight.handle(), optional(bias)));
  }

  /** Normalizes the last dimensions, those of {@code shape}, with the biased variance. */
  public static Tensor layerNorm(
      Tensor input, long[] shape, Tensor weight, Tensor bias, double eps) {
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return Tensor.wrap(
        tc_h.tc_layer_norm(
            input.handle(), sizes, shape.length, optional(weight), optional(bias), eps));
  }

  /**
   * Group normalization (arXiv 1803.08494).
   *
   * @param input [N, C] or [N, C, H, W]
   * @param groups divides C
   * @param weight γ of shape [C], or null
   * @param bias β of shape [C], or null
   */
  public static Tensor groupNorm(Tensor input, int groups, Tensor weight, Tensor bias, double eps) {
    return Tensor.wrap(
        tc_h.tc_group_norm(input.handle(), groups, optional(weight), optional(bias), eps));
  }

  /**
   * {@link #groupNorm}, then, if given, plus a shortcut, then, if asked for, ReLU: as one operator
   * with one gradient, which on channels-last data on the CPU passes over memory as seldom as can
   * be. Elsewhere the operators run one by one.
   *
   * @param input [N, C] or [N, C, H, W]
   * @param shortcut of the same shape, or null
   * @param groups divides C
   * @param weight γ of shape [C]
   * @param bias β of shape [C]
   */
  public static Tensor groupNormRelu(
      Tensor input,
      Tensor shortcut,
      int groups,
      Tensor weight,
      Tensor bias,
      double eps,
      boolean relu) {
    return Tensor.wrap(
        tc_h.tc_group_norm_relu(
            input.handle(),
            optional(shortcut),
            groups,
            weight.handle(),
            bias.handle(),
            eps,
            relu ? 1 : 0));
  }

  /**
   * Weight Standardization (arXiv 1903.10520): each {@code weight[i]} with mean 0 and variance 1
   * over its fan-in, as one operator with one gradient. Under autocast on the CPU the result
   * already has the type that is computed with.
   *
   * @param weight [O, I, kH, kW] in any memory format, or [O, I]
   * @param eps added to the variance
   */
  public static Tensor standardize(Tensor weight, double eps) {
    return Tensor.wrap(tc_h.tc_standardize(weight.handle(), eps));
  }

  /**
   * Batch normalization; with {@code training}, by the batch's statistics, which are also mixed
   * into the running ones with weight {@code momentum}.
   *
   * @param input [N, C] or [N, C, H, W]
   */
  public static Tensor batchNorm(
      Tensor input,
      Tensor weight,
      Tensor bias,
      Tensor runningMean,
      Tensor runningVar,
      boolean training,
      double momentum,
      double eps) {
    return Tensor.wrap(
        tc_h.tc_batch_norm(
            input.handle(),
            optional(weight),
            optional(bias),
            optional(runningMean),
            optional(runningVar),
            training ? 1 : 0,
            momentum,
            eps));
  }

  /** Each element, or 0 where it is negative. */
  public static Tensor relu(Tensor input) {
    return Tensor.wrap(tc_h.tc_relu(input.handle()));
  }

  /**
   * {@code max(x, 0)} in place of the input, which must be an intermediate result that no gradient
   * needs, such as a norm's or a convolution's output: saves a pass over fresh memory.
   */
  public static Tensor relu_(Tensor input) {
    return Ops.call("aten::relu_", input);
  }

  /** Max pooling of [N, C, H, W] with a square window. */
  public static Tensor maxPool2d(Tensor input, int kernel, int stride, int padding) {
    ThreadState state = ThreadState.begin();
    return Tensor.wrap(
        tc_h.tc_max_pool2d(
            input.handle(),
            state.longs(kernel, kernel),
            state.longs(stride, stride),
            state.longs(padding, padding)));
  }

  /** Average pooling of [N, C, H, W] to [N, C, height, width]. */
  public static Tensor adaptiveAvgPool2d(Tensor input, int height, int width) {
    return Tensor.wrap(tc_h.tc_adaptive_avg_pool2d(input.handle(), height, width));
  }

  /** {@code x / max(‖x‖₂, 1e-12)} along a dimension. */
  public static Tensor normalize(Tensor input, int dim) {
    return Tensor.wrap(tc_h.tc_normalize(input.handle(), dim, 1e-12));
  }

  /** Mean cross-entropy of logits [N, K] against int64 classes [N]. */
  public static Tensor crossEntropy(Tensor logits, Tensor target) {
    return Tensor.wrap(tc_h.tc_cross_entropy(logits.handle(), target.handle()));
  }

  private static MemorySegment optional(Tensor tensor) {
    return tensor == null ? MemorySegment.NULL : tensor.handle();
  }
}
