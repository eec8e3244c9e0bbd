package byol.nn.layer;

import byol.nn.Initializers;
import byol.nn.Layer;
import byol.nn.Parameter;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.List;

/**
 * Layer normalization of the last dimension: {@code γ (x − μ) / √(σ² + ε) + β}, by its mean and
 * biased variance (arXiv 1607.06450): [..., C] → [..., C].
 */
public final class LayerNorm extends Layer {
  /** The first opset with this operator. */
  private static final int OPSET = 17;

  private final int features;
  private final double eps;
  private final Parameter weight;
  private final Parameter bias;

  /** With ε = 1e-5. */
  public LayerNorm(int features) {
    this(features, 1e-5);
  }

  /**
   * γ is 1 and β is 0 at first.
   *
   * @param features C
   * @throws IllegalArgumentException if there are none, or ε is not positive
   */
  public LayerNorm(int features, double eps) {
    if (features < 1 || !(eps > 0)) {
      throw new IllegalArgumentException(
          "no layer norm of %s features with eps %s".formatted(features, eps));
    }
    this.features = features;
    this.eps = eps;
    weight = parameter("weight", Parameter.Kind.NORM_SCALE, Initializers.constant(1, features));
    bias = parameter("bias", Parameter.Kind.NORM_SHIFT, Initializers.constant(0, features));
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.layerNorm(input, new long[] {features}, weight.tensor(), bias.tensor(), eps);
  }

  @Override
  public String script() {
    return "return torch.layer_norm(x, [%s], self.weight, self.bias, %s)".formatted(features, eps);
  }

  /** Adds ONNX's own operator where the version has it, else what it is made of. */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    OnnxValue scale = graph.weight("weight", weight.tensor());
    OnnxValue shift = graph.weight("bias", bias.tensor());
    if (graph.opset() >= OPSET) {
      return graph.node(
          "LayerNormalization",
          List.of(x, scale, shift),
          OnnxAttribute.integer("axis", -1),
          OnnxAttribute.real("epsilon", eps));
    }
    OnnxValue centered = graph.node("Sub", List.of(x, graph.mean(x, true, -1)));
    OnnxValue normal = RMSNorm.normalize(graph, centered, eps);
    return graph.add(graph.multiply(normal, scale), shift);
  }
}
