package byol.nn;

import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;

/** {@code max(x, 0)}, element by element. */
public final class ReLU extends Layer {
  /** Makes the layer, which has no parameters. */
  public ReLU() {}

  @Override
  public Tensor forward(Tensor input) {
    return Functional.relu(input);
  }

  @Override
  public String script() {
    return "return torch.relu(x)";
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.relu(x);
  }
}
