package byol.nn;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A network as a tree of its layers, each with the shape of its output and the number of its
 * parameters: what {@link Layer#summary} makes, and torchinfo prints of networks of PyTorch.
 *
 * @param rows the layers, each before its children
 * @param input shape of the input
 * @param parameters elements of all parameters
 * @param multiplyAdds multiplications with a parameter in one pass, as torchinfo counts them: each
 *     parameter of a layer once for each row, or each row and pixel, of its output
 * @param activations elements of the outputs of all layers that have no children
 */
public record Summary(
    List<Row> rows, long[] input, long parameters, long multiplyAdds, long activations) {
  private static final int FLOAT_BYTES = 4;
  private static final String UNKNOWN = "--";

  /**
   * A layer.
   *
   * @param path its name in the network, such as {@code layer1.0.conv1}; empty for the network
   * @param type its class
   * @param depth how many layers it is in
   * @param lastChild whether it is the last one of the layer that it is in
   * @param output shape of its first output in the pass; null where it was not called by {@link
   *     Layer#call}
   * @param parameters elements of its own parameters, without those of its children
   */
  public record Row(
      String path, String type, int depth, boolean lastChild, long[] output, long parameters) {
    private String name() {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  /** What was seen of a pass. */
  private static final class Pass {
    private final Map<Layer, List<long[]>> outputs = new IdentityHashMap<>();

    void saw(Layer layer, Tensor output) {
      outputs.computeIfAbsent(layer, _ -> new ArrayList<>()).add(output.shape());
    }

    List<long[]> of(Layer layer) {
      return outputs.getOrDefault(layer, List.of());
    }
  }

  static Summary of(Layer network, Tensor input) {
    Map<Layer, Boolean> modes = new IdentityHashMap<>();
    List<Layer> layers = new ArrayList<>();
    collect(network, layers);
    layers.forEach(layer -> modes.put(layer, layer.isTraining()));
    Pass pass = new Pass();
    // In evaluation mode, in which batches leave nothing behind in a network.
    network.train(false);
    layers.forEach(layer -> layer.observe(pass::saw));
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      network.call(input);
    } finally {
      layers.forEach(layer -> layer.observe(null));
      modes.forEach(Layer::setMode);
    }
    return of(network, input, pass);
  }

  private static void collect(Layer layer, List<Layer> all) {
    all.add(layer);
    layer.children().values().forEach(child -> collect(child, all));
  }

  private static Summary of(Layer network, Tensor input, Pass pass) {
    List<Row> rows = new ArrayList<>();
    addRows(network, "", 0, true, pass, rows);
    Map<Layer, Boolean> counted = new IdentityHashMap<>();
    List<Layer> layers = new ArrayList<>();
    collect(network, layers);
    long multiplyAdds = 0;
    long activations = 0;
    for (Layer layer : layers) {
      if (counted.put(layer, true) == null) {
        for (long[] output : pass.of(layer)) {
          multiplyAdds += own(layer) * positions(output);
          activations += layer.children().isEmpty() ? product(output) : 0;
        }
      }
    }
    long parameters = network.parameters().stream().mapToLong(Parameter::count).sum();
    return new Summary(List.copyOf(rows), input.shape(), parameters, multiplyAdds, activations);
  }

  private static void addRows(
      Layer layer, String path, int depth, boolean lastChild, Pass pass, List<Row> rows) {
    List<long[]> outputs = pass.of(layer);
    rows.add(
        new Row(
            path,
            layer.kind(),
            depth,
            lastChild,
            outputs.isEmpty() ? null : outputs.getFirst(),
            own(layer)));
    Map<String, Layer> children = new LinkedHashMap<>(layer.children());
    int left = children.size();
    for (var child : children.entrySet()) {
      String name = path.isEmpty() ? child.getKey() : path + "." + child.getKey();
      addRows(child.getValue(), name, depth + 1, --left == 0, pass, rows);
    }
  }

  private static long own(Layer layer) {
    return layer.ownParameters().stream().mapToLong(Parameter::count).sum();
  }

  /** Rows and pixels of an output [N, C, H, W]; the rows of others. */
  private static long positions(long[] output) {
    return switch (output.length) {
      case 0 -> 1;
      case 4 -> output[0] * output[2] * output[3];
      default -> output[0];
    };
  }

  private static long product(long[] shape) {
    return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
  }

  /** The tree as a table, and below it the sums. */
  @Override
  public String toString() {
    List<String> names = names();
    int first = Math.max(20, names.stream().mapToInt(String::length).max().orElseThrow()) + 2;
    int second =
        2 + rows.stream().mapToInt(row -> shape(row.output()).length()).max().orElseThrow();
    second = Math.max(second, 14);
    String line = "=".repeat(first + second + 14) + "\n";
    StringBuilder text = new StringBuilder(line);
    String format = "%-" + first + "s%-" + second + "s%14s%n";
    text.append(format(format, "Layer", "Output shape", "Parameters")).append(line);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String count = row.parameters() == 0 ? UNKNOWN : format("%,d", row.parameters());
      text.append(format(format, names.get(i), shape(row.output()), count));
    }
    text.append(line);
    text.append(format("Parameters: %,d%n", parameters));
    text.append(format("Multiply-adds: %s%n", large(multiplyAdds)));
    text.append(
        format(
            "Memory as float32: input %.2f MB, outputs %.2f MB, parameters %.2f MB%n",
            megabytes(product(input)), megabytes(activations), megabytes(parameters)));
    if (rows.stream().anyMatch(row -> row.output() == null)) {
      text.append("Of a layer without a shape none was seen: have it called by call(x).\n");
    }
    return text.append(line.stripTrailing()).toString();
  }

  /** The first column: branches of the tree, names, types. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    List<Boolean> ended = new ArrayList<>();
    for (Row row : rows) {
      while (ended.size() > row.depth()) {
        ended.removeLast();
      }
      StringBuilder name = new StringBuilder();
      for (int level = 1; level < row.depth(); level++) {
        name.append(ended.get(level) ? "   " : "│  ");
      }
      if (row.depth() > 0) {
        name.append(row.lastChild() ? "└─ " : "├─ ").append(row.name()).append(": ");
      }
      names.add(name.append(row.type()).toString());
      ended.add(row.lastChild());
    }
    return names;
  }

  private static String shape(long[] shape) {
    return shape == null ? UNKNOWN : Arrays.toString(shape);
  }

  private static double megabytes(long elements) {
    return elements * FLOAT_BYTES / 1e6;
  }

  private static String large(long number) {
    if (number >= 1_000_000_000) {
      return format("%.2f G", number / 1e9);
    }
    return number >= 1_000_000 ? format("%.2f M", number / 1e6) : format("%,d", number);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
