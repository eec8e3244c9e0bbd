package byol.nn;

import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.List;
import java.util.Map;

/** 2-D convolution without bias and with a square kernel: [N, I, H, W] → [N, O, H', W']. */
public class Conv2d extends Layer {
  private final Parameter weight;
  private final int stride;
  private final int padding;

  /**
   * Filters of shape [out, in, kernel, kernel], He-initialized by fan-out.
   *
   * @throws IllegalArgumentException if a size is not positive
   */
  @SuppressWarnings("this-escape") // parameter() is final and only keeps the tensor
  public Conv2d(int in, int out, int kernel, int stride, int padding) {
    if (in < 1 || out < 1 || kernel < 1 || stride < 1 || padding < 0) {
      throw new IllegalArgumentException(
          "no convolution from %s to %s channels, kernel %s, stride %s, padding %s"
              .formatted(in, out, kernel, stride, padding));
    }
    this.stride = stride;
    this.padding = padding;
    this.weight =
        parameter("weight", Parameter.Kind.WEIGHT, Initializers.heFanOut(out, in, kernel));
  }

  /** The filters as trained. */
  protected final Tensor rawWeight() {
    return weight.tensor();
  }

  /** The filters as applied. */
  protected Tensor weight() {
    return rawWeight();
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.conv2d(input, weight(), null, stride, padding, 1);
  }

  @Override
  public Map<String, Tensor> exportedTensors() {
    return Map.of("weight", weight());
  }

  @Override
  public String script() {
    return "return torch.conv2d(x, self.weight, None, [%1$s, %1$s], [%2$s, %2$s], [1, 1], 1)"
        .formatted(stride, padding);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    OnnxValue filters = graph.weight("weight", weight());
    return graph.node(
        "Conv",
        List.of(x, filters),
        OnnxAttribute.integers("strides", stride, stride),
        OnnxAttribute.integers("pads", padding, padding, padding, padding));
  }

  @Override
  protected String describe() {
    return super.describe() + ", stride %s, padding %s".formatted(stride, padding);
  }
}
