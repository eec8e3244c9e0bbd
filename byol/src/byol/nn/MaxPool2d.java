package byol.nn;

import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.List;

/** Max pooling over square windows: [N, C, H, W] → [N, C, H', W']. */
public final class MaxPool2d extends Layer {
  private final int kernel;
  private final int stride;
  private final int padding;

  /** Of squares of {@code kernel} pixels. */
  public MaxPool2d(int kernel, int stride, int padding) {
    this.kernel = kernel;
    this.stride = stride;
    this.padding = padding;
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.maxPool2d(input, kernel, stride, padding);
  }

  @Override
  public String script() {
    return "return torch.max_pool2d(x, [%1$s, %1$s], [%2$s, %2$s], [%3$s, %3$s])"
        .formatted(kernel, stride, padding);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.node(
        "MaxPool",
        List.of(x),
        OnnxAttribute.integers("kernel_shape", kernel, kernel),
        OnnxAttribute.integers("strides", stride, stride),
        OnnxAttribute.integers("pads", padding, padding, padding, padding));
  }

  @Override
  protected String describe() {
    return "kernel %s, stride %s, padding %s".formatted(kernel, stride, padding);
  }
}
