package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import java.util.List;

/**
 * Average over square windows, zeros of the padding included: [N, C, H, W] → [N, C, H', W'] with
 * {@code H' = (H + 2 padding − kernel) / stride + 1}.
 */
public final class AvgPool2d extends Layer {
  private final int kernel;
  private final int stride;
  private final int padding;

  /** Windows side by side. */
  public AvgPool2d(int kernel) {
    this(kernel, kernel, 0);
  }

  /**
   * Windows of a size.
   *
   * @throws IllegalArgumentException if there is none, or the padding is more than half of it
   */
  public AvgPool2d(int kernel, int stride, int padding) {
    if (kernel < 1 || stride < 1 || padding < 0 || padding > kernel / 2) {
      throw new IllegalArgumentException(
          "no average pooling with kernel %s, stride %s, padding %s"
              .formatted(kernel, stride, padding));
    }
    this.kernel = kernel;
    this.stride = stride;
    this.padding = padding;
  }

  @Override
  public Tensor forward(Tensor input) {
    return input.avgPool2d(kernel, stride, padding);
  }

  @Override
  public String script() {
    return "return torch.avg_pool2d(x, [%1$s, %1$s], [%2$s, %2$s], [%3$s, %3$s])"
        .formatted(kernel, stride, padding);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.node(
        "AveragePool",
        List.of(x),
        OnnxAttribute.integers("kernel_shape", kernel, kernel),
        OnnxAttribute.integers("strides", stride, stride),
        OnnxAttribute.integers("pads", padding, padding, padding, padding),
        OnnxAttribute.integer("count_include_pad", 1));
  }

  @Override
  protected String describe() {
    return "kernel %s, stride %s, padding %s".formatted(kernel, stride, padding);
  }
}
