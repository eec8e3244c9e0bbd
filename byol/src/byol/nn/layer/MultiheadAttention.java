package byol.nn.layer;

import byol.nn.Init;
import byol.nn.Initializers;
import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.Parameter;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Nn;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import java.util.List;

/**
 * Attention of several heads (arXiv 1706.03762): {@code softmax(Q Kᵀ / √(C/h)) V} in each of h
 * parts of the features, Q, K and V being linear in what is attended to; then a linear layer. As
 * {@code torch.nn.MultiheadAttention} with {@code batch_first}, with its names of parameters and,
 * for the same seed, its first values.
 *
 * <p>{@link #forward} is self-attention, [N, T, C] → [N, T, C]; {@link #attend} has queries of
 * their own.
 */
public final class MultiheadAttention extends Layer {
  private final int features;
  private final int heads;
  private final double dropout;
  private final Parameter weight;
  private final Parameter bias;
  private final Linear output;

  /** Without dropout. */
  public MultiheadAttention(int features, int heads) {
    this(features, heads, 0);
  }

  /**
   * Weights in_proj_weight [3 C, C] and out_proj.weight [C, C], with biases.
   *
   * @param features C, a multiple of the heads
   * @param dropout the probability with which, in training, a weight of attention is set to 0
   * @throws IllegalArgumentException if the heads do not divide the features, or the dropout is not
   *     in [0, 1)
   */
  public MultiheadAttention(int features, int heads, double dropout) {
    if (heads < 1 || features < 1 || features % heads != 0) {
      throw new IllegalArgumentException(
          "%s heads do not divide %s features".formatted(heads, features));
    }
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout is in [0, 1), not " + dropout);
    }
    this.features = features;
    this.heads = heads;
    this.dropout = dropout;
    // In the order in which PyTorch draws them.
    Linear out = new Linear(features, features, true);
    Init.constant_(out.namedParameters().get("bias").tensor(), 0);
    Tensor in = Initializers.constant(0, 3 * features * features).reshape(3L * features, features);
    weight = parameter("in_proj_weight", Parameter.Kind.WEIGHT, Init.xavierUniform_(in, 1));
    bias = parameter("in_proj_bias", Parameter.Kind.BIAS, Initializers.constant(0, 3 * features));
    output = child("out_proj", out);
  }

  @Override
  public Tensor forward(Tensor input) {
    return TensorScope.compute(
        () -> {
          List<Tensor> parts =
              Functional.linear(input, weight.tensor(), bias.tensor()).chunk(3, -1);
          return mix(parts.get(0), parts.get(1), parts.get(2), null);
        });
  }

  /**
   * Attention of queries to keys.
   *
   * @param query [N, T, C]
   * @param key [N, S, C]
   * @param value [N, S, C]
   * @param mask null, or what broadcasts to [N, heads, T, S]: bool, true where a query may attend
   *     to a key (the opposite of PyTorch's layer), or float, which is added before the softmax
   * @return [N, T, C]
   */
  public Tensor attend(Tensor query, Tensor key, Tensor value, Tensor mask) {
    return TensorScope.compute(
        () -> {
          List<Tensor> weights = weight.tensor().chunk(3, 0);
          List<Tensor> biases = bias.tensor().chunk(3, 0);
          return mix(
              Functional.linear(query, weights.get(0), biases.get(0)),
              Functional.linear(key, weights.get(1), biases.get(1)),
              Functional.linear(value, weights.get(2), biases.get(2)),
              mask);
        });
  }

  private Tensor mix(Tensor query, Tensor key, Tensor value, Tensor mask) {
    Tensor mixed =
        isTraining() && dropout > 0
            ? dropped(split(query), split(key), split(value), mask)
            : Nn.scaledDotProductAttention(split(query), split(key), split(value), mask, 0);
    return output.call(mixed.transpose(1, 2).flatten(2));
  }

  /** The same, by weights that are there to be dropped: those of LibTorch's kernels are not. */
  private Tensor dropped(Tensor query, Tensor key, Tensor value, Tensor mask) {
    Tensor scores = query.mul(1 / Math.sqrt(query.size(-1))).matmul(key.transpose(-2, -1));
    if (mask != null) {
      scores =
          mask.dtype() == DType.BOOL
              ? scores.maskedFill(mask.logicalNot(), Double.NEGATIVE_INFINITY)
              : scores.add(mask.to(scores.dtype()));
    }
    // Zeros, as in LibTorch's kernels, for a query that may attend to nothing.
    Tensor weights = Ops.call("aten::_safe_softmax", scores, -1);
    return Dropout.drop(weights, dropout).matmul(value);
  }

  /** [N, T, C] → [N, h, T, C/h]. */
  private Tensor split(Tensor tensor) {
    return tensor.reshape(tensor.size(0), tensor.size(1), heads, features / heads).transpose(1, 2);
  }

  @Override
  public String script() {
    return """
    n = x.size(0)
    t = x.size(1)
    q, k, v = torch.chunk(torch.linear(x, self.in_proj_weight, self.in_proj_bias), 3, -1)
    q = q.reshape([n, t, %1$s, %2$s]).transpose(1, 2)
    k = k.reshape([n, t, %1$s, %2$s]).transpose(1, 2)
    v = v.reshape([n, t, %1$s, %2$s]).transpose(1, 2)
    p = %3$s if self.training else 0.0
    y = torch.scaled_dot_product_attention(q, k, v, None, p)
    return self.out_proj.forward(torch.flatten(y.transpose(1, 2), 2))\
    """
        .formatted(heads, features / heads, dropout);
  }

  /** Adds self-attention, as {@link #forward} is, by products of matrices. */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    OnnxValue in = graph.weight("in_proj_weight", weight.tensor());
    OnnxValue projected = graph.linear(x, in, graph.weight("in_proj_bias", bias.tensor()));
    // [N, T, 3 C] → [3, N, h, T, C/h]
    long size = features / heads;
    OnnxValue parts =
        graph.transpose(graph.reshape(projected, 0, 0, 3, heads, size), 2, 0, 3, 1, 4);
    OnnxValue query =
        graph.multiply(part(graph, parts, 0), graph.real("scale", 1 / Math.sqrt(size)));
    OnnxValue keys = graph.transpose(part(graph, parts, 1), 0, 1, 3, 2);
    OnnxValue weights =
        graph.node(
            "Softmax", List.of(graph.matmul(query, keys)), OnnxAttribute.integer("axis", -1));
    OnnxValue mixed = graph.matmul(weights, part(graph, parts, 2));
    OnnxValue joined = graph.reshape(graph.transpose(mixed, 0, 2, 1, 3), 0, 0, features);
    return output.onnx(graph.in("out_proj"), joined);
  }

  /** One of those that the first dimension counts. */
  private static OnnxValue part(OnnxGraph graph, OnnxValue parts, long index) {
    return graph
        .node(
            "Gather",
            List.of(parts, graph.integer("part", index)),
            OnnxAttribute.integer("axis", 0))
        .withRank(parts.rank() - 1);
  }

  @Override
  protected String describe() {
    return super.describe() + ", %s heads".formatted(heads);
  }
}
