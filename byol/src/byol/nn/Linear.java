package byol.nn;

import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code x Wᵀ + b}: [..., I] → [..., O]. */
public class Linear extends Layer {
  private final Parameter weight;
  private final Parameter bias;

  /** With a bias, as PyTorch's without more arguments. */
  public Linear(int in, int out) {
    this(in, out, true);
  }

  /**
   * A weight [out, in] and, if wanted, a bias [out], uniform in ±1/√in.
   *
   * @throws IllegalArgumentException if a size is not positive
   */
  @SuppressWarnings("this-escape") // parameter() is final and only keeps the tensor
  public Linear(int in, int out, boolean withBias) {
    if (in < 1 || out < 1) {
      throw new IllegalArgumentException("no linear layer from " + in + " to " + out + " features");
    }
    weight = parameter("weight", Parameter.Kind.WEIGHT, Initializers.uniformFanIn(in, out, in));
    bias =
        withBias
            ? parameter("bias", Parameter.Kind.BIAS, Initializers.uniformFanIn(in, out))
            : null;
  }

  /** The matrix as trained. */
  protected final Tensor rawWeight() {
    return weight.tensor();
  }

  /** The matrix as applied. */
  protected Tensor weight() {
    return rawWeight();
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.linear(input, weight(), bias == null ? null : bias.tensor());
  }

  @Override
  public Map<String, Tensor> exportedTensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(super.exportedTensors());
    tensors.put("weight", weight());
    return tensors;
  }

  @Override
  public String script() {
    return "return torch.linear(x, self.weight, %s)".formatted(bias == null ? "None" : "self.bias");
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.linear(
        x,
        graph.weight("weight", weight()),
        bias == null ? null : graph.weight("bias", bias.tensor()));
  }
}
