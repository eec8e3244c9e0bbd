package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;

/** Makes neighboring dimensions into one: unless told otherwise, [N, …] → [N, all others]. */
public final class Flatten extends Layer {
  private final int first;
  private final int last;

  /** All dimensions but the first. */
  public Flatten() {
    this(1, -1);
  }

  /**
   * The dimensions from one to another; negative ones count from the end.
   *
   * @param first the first of them
   * @param last the last of them
   */
  public Flatten(int first, int last) {
    this.first = first;
    this.last = last;
  }

  @Override
  public Tensor forward(Tensor input) {
    return input.flatten(first, last);
  }

  @Override
  public String script() {
    return "return torch.flatten(x, %s, %s)".formatted(first, last);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.flatten(x, first, last);
  }
}
