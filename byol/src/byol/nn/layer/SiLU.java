package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import java.util.List;

/** {@code x / (1 + e⁻ˣ)}, also called swish. Of any shape. */
public final class SiLU extends Layer {
  /** Makes the layer, which has no parameters. */
  public SiLU() {}

  @Override
  public Tensor forward(Tensor input) {
    return input.silu();
  }

  @Override
  public String script() {
    return "return torch.silu(x)";
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.node("Mul", List.of(x, graph.node("Sigmoid", List.of(x))));
  }
}
