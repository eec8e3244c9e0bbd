package byol.onnx;

import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  /** The first in which means take their dimensions as a tensor. */
  private static final int AXES_OPSET = 18;

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
   * Adds a tensor of this layer. A layer that is called twice has it once.
   *
   * @param name within the layer
   * @param values which must be there until the model is written
   * @throws IllegalArgumentException if it was added with other values
   */
  public OnnxValue weight(String name, Tensor values) {
    String full = path + name;
    OnnxTensor before = parts.tensors.putIfAbsent(full, new OnnxTensor(full, values.detach()));
    if (before != null && !before.values().equal(values)) {
      throw new IllegalArgumentException("two tensors of one name in the graph: " + full);
    }
    return new OnnxValue(full, values.dim());
  }

  /** Adds whole numbers, such as a shape, that an operator takes as a tensor. */
  public OnnxValue integers(String name, long... values) {
    return constant(name, Tensor.of(values, values.length));
  }

  /** Adds a whole number, such as an index, that an operator takes as a tensor of no dimension. */
  public OnnxValue integer(String name, long value) {
    return constant(name, Tensor.full(value, DType.INT64, Device.CPU));
  }

  /** Adds a number, rounded to float32, that an operator takes as a tensor of no dimension. */
  public OnnxValue real(String name, double value) {
    return constant(name, Tensor.full(value, DType.FLOAT32, Device.CPU));
  }

  /** Adds numbers, rounded to float32, that an operator takes as a tensor of one dimension. */
  public OnnxValue reals(String name, double... values) {
    float[] rounded = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = (float) values[i];
    }
    return constant(name, Tensor.of(rounded, values.length));
  }

  /** What is no weight may have the name of another that is none. */
  private OnnxValue constant(String name, Tensor values) {
    String full = unique(path + name);
    return weight(full.substring(path.length()), values);
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

  /** The product of two tensors, element by element. */
  public OnnxValue multiply(OnnxValue x, OnnxValue y) {
    return node("Mul", List.of(x, y));
  }

  /** The product of two matrices, the last two dimensions of each, for each of the others. */
  public OnnxValue matmul(OnnxValue x, OnnxValue y) {
    return node("MatMul", List.of(x, y));
  }

  /**
   * The dimensions in another order.
   *
   * @param order from which dimension of {@code x} each comes
   */
  public OnnxValue transpose(OnnxValue x, long... order) {
    return node("Transpose", List.of(x), OnnxAttribute.integers("perm", order));
  }

  /**
   * The same elements in another shape.
   *
   * @param sizes of which 0 is what {@code x} has there, and one may be −1, what is left
   */
  public OnnxValue reshape(OnnxValue x, long... sizes) {
    return node("Reshape", List.of(x, integers("shape", sizes))).withRank(sizes.length);
  }

  /**
   * The mean over some dimensions.
   *
   * @param keep whether these stay, of size 1
   */
  public OnnxValue mean(OnnxValue x, boolean keep, long... dimensions) {
    OnnxAttribute keeps = OnnxAttribute.integer("keepdims", keep ? 1 : 0);
    OnnxValue mean =
        opset >= AXES_OPSET
            ? node("ReduceMean", List.of(x, integers("axes", dimensions)), keeps)
            : node("ReduceMean", List.of(x), OnnxAttribute.integers("axes", dimensions), keeps);
    return keep ? mean : mean.withRank(x.rank() - dimensions.length);
  }

  /**
   * {@code x Wᵀ + b}.
   *
   * @param x [..., I]
   * @param weight W, [O, I]
   * @param biasOrNull b, [O]
   */
  public OnnxValue linear(OnnxValue x, OnnxValue weight, OnnxValue biasOrNull) {
    if (x.rank() == 2) {
      List<OnnxValue> inputs =
          biasOrNull == null ? List.of(x, weight) : List.of(x, weight, biasOrNull);
      return node("Gemm", inputs, OnnxAttribute.integer("transB", 1));
    }
    OnnxValue product = matmul(x, transpose(weight, 1, 0));
    return biasOrNull == null ? product : add(product, biasOrNull);
  }

  /**
   * {@code γ x + β} for each channel.
   *
   * @param x [N, C, …]
   * @param weight γ, [C]
   * @param bias β, [C]
   */
  public OnnxValue affine(OnnxValue x, Tensor weight, Tensor bias) {
    OnnxValue scaled = multiply(x, weight("weight", overChannels(weight, x)));
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
   * Makes neighboring dimensions into one.
   *
   * @param first the first of them; negative ones count from the end
   * @param last the last of them
   */
  public OnnxValue flatten(OnnxValue x, int first, int last) {
    int rank = Math.max(x.rank(), 1);
    int from = Objects.checkIndex(first < 0 ? first + rank : first, rank);
    int to = Objects.checkIndex(last < 0 ? last + rank : last, rank);
    if (from == 1 && to == rank - 1) {
      return flatten(x);
    }
    if (to == rank - 1) {
      long[] sizes = new long[from + 1];
      sizes[from] = -1;
      return reshape(x, sizes);
    }
    OnnxValue shape = node("Shape", List.of(x)).withRank(1);
    OnnxValue sizes =
        node(
            "Concat",
            List.of(part(shape, 0, from), integers("joined", -1), part(shape, to + 1, rank)),
            OnnxAttribute.integer("axis", 0));
    return node("Reshape", List.of(x, sizes)).withRank(rank - (to - from));
  }

  /** Elements of a tensor of one dimension. */
  private OnnxValue part(OnnxValue x, long from, long to) {
    return node("Slice", List.of(x, integers("from", from), integers("to", to)));
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
