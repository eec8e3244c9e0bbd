package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;

/** [N, …] → [N, all others]. */
public final class Flatten extends Layer {
  /** Makes the layer, which has no parameters. */
  public Flatten() {}

  @Override
  public Tensor forward(Tensor input) {
    return input.flatten(1);
  }

  @Override
  public String script() {
    return "return torch.flatten(x, 1)";
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.flatten(x);
  }
}
