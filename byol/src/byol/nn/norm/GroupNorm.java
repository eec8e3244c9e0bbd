package byol.nn.norm;

import byol.nn.Initializers;
import byol.nn.NormLayer;
import byol.nn.Parameter;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Group normalization (arXiv 1803.08494): each sample's channels, in {@code groups} equal groups,
 * are brought to mean 0 and variance 1 over group and space, then scaled by γ and shifted by β. No
 * sample depends on another. One group is layer norm over (C, H, W); as many groups as channels is
 * instance norm.
 *
 * <p>Input [N, C] or [N, C, H, W]; in training, one with a single value in each group is refused.
 */
public final class GroupNorm extends NormLayer {
  private final int groups;
  private final Parameter weight;
  private final Parameter bias;

  /**
   * γ = 1 and β = 0, of shape [channels].
   *
   * @throws IllegalArgumentException if the groups do not divide the channels, or there are none
   */
  public GroupNorm(int groups, int channels) {
    if (groups < 1 || channels < 1 || channels % groups != 0) {
      throw new IllegalArgumentException(
          "%s groups do not divide %s channels: choose a divisor".formatted(groups, channels));
    }
    this.groups = groups;
    weight = parameter("weight", Parameter.Kind.NORM_SCALE, Initializers.constant(1, channels));
    bias = parameter("bias", Parameter.Kind.NORM_SHIFT, Initializers.constant(0, channels));
  }

  /** Layer norm over (C, H, W): one group. */
  public static GroupNorm layerNorm(int channels) {
    return new GroupNorm(1, channels);
  }

  /** Instance norm: one group a channel. */
  public static GroupNorm instanceNorm(int channels) {
    return new GroupNorm(channels, channels);
  }

  @Override
  public Tensor forward(Tensor input) {
    return forward(input, null, false);
  }

  @Override
  public Tensor forwardRelu(Tensor input) {
    return forward(input, null, true);
  }

  @Override
  public Tensor forwardAddRelu(Tensor input, Tensor shortcut) {
    return forward(input, shortcut, true);
  }

  private Tensor forward(Tensor input, Tensor shortcut, boolean relu) {
    if (isTraining()) {
      checkHasVariance(input.shape());
    }
    if (FusedKernels.areOn()) {
      return Functional.groupNormRelu(
          input, shortcut, groups, weight.tensor(), bias.tensor(), Norm.EPS, relu);
    }
    Tensor y = Functional.groupNorm(input, groups, weight.tensor(), bias.tensor(), Norm.EPS);
    y = shortcut == null ? y : y.add(shortcut);
    return relu ? Functional.relu_(y) : y;
  }

  /** A value alone in its group becomes β, whatever it was. */
  private void checkHasVariance(long[] shape) {
    long values = Arrays.stream(shape).skip(1).reduce(1, (a, b) -> a * b);
    if (values == groups) {
      throw new IllegalArgumentException(
          "each of %s groups has one value in an input of shape %s, so that nothing of it is left: use larger images, a stem that keeps more of their pixels (small), or a norm with fewer groups, such as gn:16 or ln"
              .formatted(groups, Arrays.toString(shape)));
    }
  }

  @Override
  public String script() {
    return "return torch.group_norm(x, %s, self.weight, self.bias, %s)".formatted(groups, Norm.EPS);
  }

  /**
   * Adds ONNX's own operator where the version has it: instance normalization for as many groups as
   * channels, else group normalization. In older versions, groups are what instance normalization
   * takes for channels, and γ and β are applied behind it.
   */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    if (groups == weight.tensor().numel() && x.rank() > 2) {
      return normalize(graph, "InstanceNormalization", x, weight.tensor(), bias.tensor());
    }
    if (graph.hasGroupNormalization()) {
      OnnxAttribute number = OnnxAttribute.integer("num_groups", groups);
      return normalize(graph, "GroupNormalization", x, weight.tensor(), bias.tensor(), number);
    }
    OnnxGraph norm = graph.in("groups");
    OnnxValue shape = graph.node("Shape", List.of(x)).withRank(1);
    OnnxValue byGroup =
        graph.node("Reshape", List.of(x, norm.integers("shape", 0, groups, -1))).withRank(3);
    Tensor one = Initializers.constant(1, groups);
    Tensor zero = Initializers.constant(0, groups);
    OnnxValue normal = normalize(norm, "InstanceNormalization", byGroup, one, zero);
    OnnxValue y = graph.node("Reshape", List.of(normal, shape)).withRank(x.rank());
    return graph.affine(y, weight.tensor(), bias.tensor());
  }

  private static OnnxValue normalize(
      OnnxGraph graph,
      String operator,
      OnnxValue x,
      Tensor weight,
      Tensor bias,
      OnnxAttribute... more) {
    List<OnnxAttribute> attributes = new ArrayList<>(List.of(more));
    attributes.add(OnnxAttribute.real("epsilon", Norm.EPS));
    return graph.node(
        operator,
        List.of(x, graph.weight("weight", weight), graph.weight("bias", bias)),
        attributes.toArray(OnnxAttribute[]::new));
  }

  @Override
  protected String describe() {
    return "groups %s, %s".formatted(groups, super.describe());
  }
}
