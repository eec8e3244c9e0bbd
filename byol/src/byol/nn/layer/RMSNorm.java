package byol.nn.layer;

import byol.nn.Initializers;
import byol.nn.Layer;
import byol.nn.Parameter;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Nn;
import byol.torch.Tensor;
import java.util.List;

/**
 * Normalization of the last dimension by its root mean square: {@code γ x / √(mean(x²) + ε)} (arXiv
 * 1910.07467): [..., C] → [..., C].
 */
public final class RMSNorm extends Layer {
  private final int features;
  private final double eps;
  private final Parameter weight;

  /** With ε = 1e-6. PyTorch's default is the float type's own precision. */
  public RMSNorm(int features) {
    this(features, 1e-6);
  }

  /**
   * γ is 1 at first.
   *
   * @param features C
   * @throws IllegalArgumentException if there are none, or ε is not positive
   */
  public RMSNorm(int features, double eps) {
    if (features < 1 || !(eps > 0)) {
      throw new IllegalArgumentException(
          "no RMS norm of %s features with eps %s".formatted(features, eps));
    }
    this.features = features;
    this.eps = eps;
    weight = parameter("weight", Parameter.Kind.NORM_SCALE, Initializers.constant(1, features));
  }

  @Override
  public Tensor forward(Tensor input) {
    return Nn.rmsNorm(input, new long[] {features}, weight.tensor(), eps);
  }

  @Override
  public String script() {
    return "return torch.rms_norm(x, [%s], self.weight, %s)".formatted(features, eps);
  }

  /** Adds what it is made of: ONNX has an operator for it from opset 23 on. */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.multiply(normalize(graph, x, eps), graph.weight("weight", weight.tensor()));
  }

  /** {@code x / √(mean(x²) + ε)} over the last dimension. */
  static OnnxValue normalize(OnnxGraph graph, OnnxValue x, double eps) {
    OnnxValue square = graph.mean(graph.multiply(x, x), true, -1);
    OnnxValue root = graph.node("Sqrt", List.of(graph.add(square, graph.real("epsilon", eps))));
    return graph.node("Div", List.of(x, root));
  }
}
