package byol.nn;

import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 2-D convolution with a square kernel: [N, I, H, W] → [N, O, H', W']. */
public class Conv2d extends Layer {
  /**
   * What a convolution is like.
   *
   * @param in channels I, a multiple of the groups
   * @param out channels O, a multiple of the groups
   * @param kernel k
   * @param stride s
   * @param padding p, zeros on each side
   * @param dilation d: H' = (H + 2 p − d (k − 1) − 1) / s + 1
   * @param groups g: each O / g outputs see I / g inputs
   * @param bias whether a number is added to each output channel
   */
  public record Config(
      int in,
      int out,
      int kernel,
      int stride,
      int padding,
      int dilation,
      int groups,
      boolean bias) {
    /** Refuses sizes that no convolution has, and groups that do not divide the channels. */
    public Config {
      if (in < 1 || out < 1 || kernel < 1 || stride < 1 || padding < 0 || dilation < 1) {
        throw new IllegalArgumentException(
            "no convolution from %s to %s channels, kernel %s, stride %s, padding %s, dilation %s"
                .formatted(in, out, kernel, stride, padding, dilation));
      }
      if (groups < 1 || in % groups != 0 || out % groups != 0) {
        throw new IllegalArgumentException(
            "%s groups do not divide %s and %s channels".formatted(groups, in, out));
      }
    }

    /** PyTorch's defaults: stride 1, no padding, one group, with bias. */
    public static Config of(int in, int out, int kernel) {
      return new Config(in, out, kernel, 1, 0, 1, 1, true);
    }

    /** With steps of so many pixels. */
    public Config withStride(int value) {
      return new Config(in, out, kernel, value, padding, dilation, groups, bias);
    }

    /** With so many zeros around the image. */
    public Config withPadding(int value) {
      return new Config(in, out, kernel, stride, value, dilation, groups, bias);
    }

    /** With so many pixels from one weight to the next. */
    public Config withDilation(int value) {
      return new Config(in, out, kernel, stride, padding, value, groups, bias);
    }

    /** With channels in so many groups. */
    public Config withGroups(int value) {
      return new Config(in, out, kernel, stride, padding, dilation, value, bias);
    }

    /** With a bias, or without. */
    public Config withBias(boolean value) {
      return new Config(in, out, kernel, stride, padding, dilation, groups, value);
    }
  }

  private final Config config;
  private final Parameter weight;
  private final Parameter bias;

  /**
   * One without bias: filters of shape [out, in, kernel, kernel], He-initialized by fan-out.
   *
   * @throws IllegalArgumentException if a size is not positive
   */
  public Conv2d(int in, int out, int kernel, int stride, int padding) {
    this(new Config(in, out, kernel, stride, padding, 1, 1, false));
  }

  /**
   * Filters of shape [out, in / groups, kernel, kernel], He-initialized by fan-out (which PyTorch's
   * layer is not, but torchvision's ResNet is; {@link Init} has others), and, if wanted, a bias
   * [out], uniform in ±1/√fan-in.
   */
  @SuppressWarnings("this-escape") // parameter() is final and only keeps the tensor
  public Conv2d(Config config) {
    this.config = config;
    int in = config.in / config.groups;
    this.weight =
        parameter(
            "weight", Parameter.Kind.WEIGHT, Initializers.heFanOut(config.out, in, config.kernel));
    this.bias =
        config.bias
            ? parameter(
                "bias",
                Parameter.Kind.BIAS,
                Initializers.uniformFanIn(in * config.kernel * config.kernel, config.out))
            : null;
  }

  /** The filters as trained. */
  protected final Tensor rawWeight() {
    return weight.tensor();
  }

  /** The filters as applied. */
  protected Tensor weight() {
    return rawWeight();
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.conv2d(
        input,
        weight(),
        bias == null ? null : bias.tensor(),
        config.stride,
        config.padding,
        config.dilation,
        config.groups);
  }

  @Override
  public Map<String, Tensor> exportedTensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(super.exportedTensors());
    tensors.put("weight", weight());
    return tensors;
  }

  @Override
  public String script() {
    return "return torch.conv2d(x, self.weight, %s, [%2$s, %2$s], [%3$s, %3$s], [%4$s, %4$s], %5$s)"
        .formatted(
            bias == null ? "None" : "self.bias",
            config.stride,
            config.padding,
            config.dilation,
            config.groups);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    List<OnnxValue> inputs = new ArrayList<>(List.of(x, graph.weight("weight", weight())));
    if (bias != null) {
      inputs.add(graph.weight("bias", bias.tensor()));
    }
    List<OnnxAttribute> attributes =
        new ArrayList<>(
            List.of(
                OnnxAttribute.integers("strides", config.stride, config.stride),
                OnnxAttribute.integers(
                    "pads", config.padding, config.padding, config.padding, config.padding)));
    if (config.dilation > 1) {
      attributes.add(OnnxAttribute.integers("dilations", config.dilation, config.dilation));
    }
    if (config.groups > 1) {
      attributes.add(OnnxAttribute.integer("group", config.groups));
    }
    return graph.node("Conv", inputs, attributes.toArray(OnnxAttribute[]::new));
  }

  @Override
  protected String describe() {
    StringBuilder text = new StringBuilder(super.describe());
    text.append(", stride %s, padding %s".formatted(config.stride, config.padding));
    if (config.dilation > 1) {
      text.append(", dilation %s".formatted(config.dilation));
    }
    if (config.groups > 1) {
      text.append(", groups %s".formatted(config.groups));
    }
    return text.toString();
  }
}
