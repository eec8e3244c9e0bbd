package byol.nn;

import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.List;

/** Average pooling to a size, whatever the input's: [N, C, H, W] → [N, C, size, size]. */
public final class AdaptiveAvgPool2d extends Layer {
  private final int size;

  /** To {@code size} rows and columns. */
  public AdaptiveAvgPool2d(int size) {
    this.size = size;
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.adaptiveAvgPool2d(input, size, size);
  }

  @Override
  public String script() {
    return "return torch.adaptive_avg_pool2d(x, [%1$s, %1$s])".formatted(size);
  }

  /**
   * Adds the mean over all of the image.
   *
   * @throws UnsupportedOperationException for more than one value a channel, for which ONNX has no
   *     operator
   */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    if (size != 1) {
      throw new UnsupportedOperationException(
          "AdaptiveAvgPool2d (%s) to %s x %s cannot be written as ONNX, which has it for 1 x 1 alone"
              .formatted(graph.path(), size, size));
    }
    return graph.node("GlobalAveragePool", List.of(x));
  }

  @Override
  protected String describe() {
    return "size %s".formatted(size);
  }
}
