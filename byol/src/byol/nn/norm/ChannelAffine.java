package byol.nn.norm;

import byol.nn.Initializers;
import byol.nn.NormLayer;
import byol.nn.Parameter;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;

/**
 * {@code γ x + β} for each channel: what is left of a batch normalization whose statistics have
 * been fixed. It starts as batch normalization acts on one first batch and uses no batch's
 * statistics afterwards: the modified initialization of "BYOL works even without batch statistics"
 * (arXiv 2010.10241). γ and β are trained.
 *
 * <p>Input [N, C] or [N, C, H, W]. Until {@link #followBatch} it is the identity.
 */
public final class ChannelAffine extends NormLayer {
  private final int channels;
  private final Parameter weight;
  private final Parameter bias;
  private boolean followsBatch;

  /** γ = 1 and β = 0, of shape [channels]. */
  public ChannelAffine(int channels) {
    if (channels < 1) {
      throw new IllegalArgumentException("no scale and shift of " + channels + " channels");
    }
    this.channels = channels;
    weight = parameter("weight", Parameter.Kind.NORM_SCALE, Initializers.constant(1, channels));
    bias = parameter("bias", Parameter.Kind.NORM_SHIFT, Initializers.constant(0, channels));
  }

  /**
   * Whether each forward pass first sets γ ← γ/σ and β ← β − γμ/σ from its input's statistics, so
   * that it does what batch normalization would. Meant for one pass, the first.
   */
  public void followBatch(boolean follow) {
    followsBatch = follow;
  }

  @Override
  public Tensor forward(Tensor input) {
    if (followsBatch) {
      takeStatistics(input);
    }
    return Ops.call("aten::addcmul", over(bias, input), input, over(weight, input));
  }

  private void takeStatistics(Tensor input) {
    try (var _ = NoGrad.open()) {
      Tensor rows = input.to(DType.FLOAT32).transpose(0, 1).reshape(channels, -1); // [C, N·H·W]
      Tensor mean = rows.mean(1);
      Tensor scale = weight.tensor().div(rows.var(0, 1).add(Norm.EPS).sqrt());
      bias.tensor().add_(mean.mul(scale), -1);
      weight.tensor().copy_(scale);
    }
  }

  /** [C] as [1, C] or [1, C, 1, 1]. */
  private Tensor over(Parameter parameter, Tensor input) {
    return input.dim() == 2 ? parameter.tensor() : parameter.tensor().reshape(1, channels, 1, 1);
  }

  @Override
  public String script() {
    return """
    shape = [1, -1] + [1] * (x.dim() - 2)
    return x * self.weight.reshape(shape) + self.bias.reshape(shape)\
    """;
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.affine(x, weight.tensor(), bias.tensor());
  }
}
