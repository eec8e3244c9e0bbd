package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import java.util.List;

/** {@code x Φ(x)}, Φ being the normal distribution's (arXiv 1606.08415). Of any shape. */
public final class GELU extends Layer {
  /** The first opset with this operator. */
  private static final int OPSET = 20;

  private final String approximate;

  /** The exact one. */
  public GELU() {
    this(false);
  }

  /**
   * The exact one, or PyTorch's approximation of it.
   *
   * @param tanh whether {@code 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³)))}
   */
  public GELU(boolean tanh) {
    approximate = tanh ? "tanh" : "none";
  }

  @Override
  public Tensor forward(Tensor input) {
    return input.gelu(approximate);
  }

  @Override
  public String script() {
    return "return torch.gelu(x, approximate=\"%s\")".formatted(approximate);
  }

  /** Adds ONNX's own operator where the version has it, else what it is made of. */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    if (graph.opset() >= OPSET) {
      return graph.node("Gelu", List.of(x), OnnxAttribute.text("approximate", approximate));
    }
    OnnxValue part =
        approximate.equals("tanh")
            ? graph.node("Tanh", List.of(bent(graph, x)))
            : graph.node(
                "Erf", List.of(graph.multiply(x, graph.real("sqrt_half", Math.sqrt(0.5)))));
    OnnxValue half = graph.multiply(x, graph.real("half", 0.5));
    return graph.multiply(half, graph.add(part, graph.real("one", 1)));
  }

  /** {@code √(2/π) (x + 0.044715 x³)}. */
  private static OnnxValue bent(OnnxGraph graph, OnnxValue x) {
    OnnxValue cube = graph.multiply(graph.multiply(x, x), x);
    OnnxValue sum = graph.add(x, graph.multiply(cube, graph.real("cubic", 0.044715)));
    return graph.multiply(sum, graph.real("factor", Math.sqrt(2 / Math.PI)));
  }

  @Override
  protected String describe() {
    return approximate.equals("tanh") ? "tanh" : "";
  }
}
