package byol.onnx;

import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operators and weights of a network, to which each layer adds its own:
 *
 * <pre>{@code
 * public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
 *   x = layers.onnx(graph.in("layers"), x);
 *   return graph.node("Flatten", List.of(x), OnnxAttribute.integer("axis", 1)).withRank(2);
 * }
 * }</pre>
 *
 * <p>Names of weights are those of the network's state: {@code layer1.0.conv1.weight}.
 */
public final class OnnxGraph {
  /** The operators of which version are used where nothing else is said: the first with GN. */
  public static final int DEFAULT_OPSET = 21;

  /** The oldest that this program writes. */
  public static final int OLDEST_OPSET = 13;

  /** The first in which GroupNormalization has a scale and a shift for each channel. */
  private static final int GROUP_NORM_OPSET = 21;

  /** What all layers add to. */
  private static final class Parts {
    final List<OnnxNode> nodes = new ArrayList<>();
    final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    final Map<String, Integer> uses = new HashMap<>();
    final List<OnnxShape> inputs = new ArrayList<>();
  }

  private final int opset;
  private final String path;
  private final Parts parts;

  private OnnxGraph(int opset, String path, Parts parts) {
    this.opset = opset;
    this.path = path;
    this.parts = parts;
  }

  /**
   * An empty graph.
   *
   * @param opset the version of ONNX's operators
   * @throws IllegalArgumentException if this program does not write that one
   */
  public static OnnxGraph of(int opset) {
    if (opset < OLDEST_OPSET || opset > DEFAULT_OPSET) {
      throw new IllegalArgumentException(
          "opset %s is not written: use %s to %s".formatted(opset, OLDEST_OPSET, DEFAULT_OPSET));
    }
    return new OnnxGraph(opset, "", new Parts());
  }

  /** The same graph for a child layer of that name. */
  public OnnxGraph in(String child) {
    return new OnnxGraph(opset, path + child + ".", parts);
  }

  /** The version of the operators. */
  public int opset() {
    return opset;
  }

  /** Whether GroupNormalization has a scale and a shift for each channel. */
  public boolean hasGroupNormalization() {
    return opset >= GROUP_NORM_OPSET;
  }

  /** The name of the layer that adds to it, such as {@code layer1.0.conv1}; empty of the whole. */
  public String path() {
    return path.isEmpty() ? "" : path.substring(0, path.length() - 1);
  }

  /** Declares what the network takes. */
  public OnnxValue input(OnnxShape shape) {
    parts.inputs.add(shape);
    return new OnnxValue(shape.name(), shape.sizes().size());
  }

  /**
   * Adds a tensor of this layer.
   *
   * @param name within the layer
   * @param values which must be there until the model is written
   */
  public OnnxValue weight(String name, Tensor values) {
    String full = path + name;
    if (parts.tensors.putIfAbsent(full, new OnnxTensor(full, values.detach())) != null) {
      throw new IllegalArgumentException("two tensors of one name in the graph: " + full);
    }
    return new OnnxValue(full, values.dim());
  }

  /** Adds whole numbers, such as a shape, that an operator takes as a tensor. */
  public OnnxValue integers(String name, long... values) {
    return weight(name, Tensor.of(values, values.length));
  }

  /**
   * Adds an operator with one output.
   *
   * @param operator its name in ONNX, such as {@code Conv}
   * @return what it gives, with as many dimensions as its first input has
   */
  public OnnxValue node(String operator, List<OnnxValue> inputs, OnnxAttribute... attributes) {
    String name = unique(path + operator);
    List<String> names = inputs.stream().map(OnnxValue::name).toList();
    parts.nodes.add(new OnnxNode(name, operator, names, name + ":0", List.of(attributes)));
    return new OnnxValue(name + ":0", inputs.getFirst().rank());
  }

  private String unique(String name) {
    int use = parts.uses.merge(name, 1, Integer::sum);
    return use == 1 ? name : name + "_" + use;
  }

  /** The same numbers in another type. */
  public OnnxValue cast(OnnxValue x, DType type) {
    return node("Cast", List.of(x), OnnxAttribute.integer("to", OnnxTensor.type(type)));
  }

  /** {@code max(x, 0)}. */
  public OnnxValue relu(OnnxValue x) {
    return node("Relu", List.of(x));
  }

  /** The sum of two tensors. */
  public OnnxValue add(OnnxValue x, OnnxValue y) {
    return node("Add", List.of(x, y));
  }

  /**
   * {@code γ x + β} for each channel.
   *
   * @param x [N, C, …]
   * @param weight γ, [C]
   * @param bias β, [C]
   */
  public OnnxValue affine(OnnxValue x, Tensor weight, Tensor bias) {
    OnnxValue scaled = node("Mul", List.of(x, weight("weight", overChannels(weight, x))));
    return add(scaled, weight("bias", overChannels(bias, x)));
  }

  /** [C] as [C, 1, …], which is repeated over all but the channels. */
  private static Tensor overChannels(Tensor values, OnnxValue x) {
    long[] shape = new long[x.rank() - 1];
    Arrays.fill(shape, 1);
    shape[0] = values.numel();
    return values.reshape(shape);
  }

  /** [N, …] → [N, all others]. */
  public OnnxValue flatten(OnnxValue x) {
    return node("Flatten", List.of(x), OnnxAttribute.integer("axis", 1)).withRank(2);
  }

  /**
   * Ends the graph.
   *
   * @param result what the network gives
   * @param output its name, type and shape from now on
   * @param metadata free text by key
   */
  public OnnxModel model(OnnxValue result, OnnxShape output, Map<String, String> metadata) {
    OnnxValue last = isComputed(result) ? result : node("Identity", List.of(result));
    List<OnnxNode> nodes =
        parts.nodes.stream().map(n -> n.renamed(last.name(), output.name())).toList();
    return new OnnxModel(
        opset,
        nodes,
        List.copyOf(parts.tensors.values()),
        List.copyOf(parts.inputs),
        output,
        Map.copyOf(metadata));
  }

  private boolean isComputed(OnnxValue value) {
    return parts.nodes.stream().anyMatch(node -> node.output().equals(value.name()));
  }
}
