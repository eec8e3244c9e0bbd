package byol.nn;

import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * A function of tensors with parameters, buffers and child layers, as PyTorch's {@code nn.Module}.
 * A subclass registers its parts in its constructor; their names, joined by dots, are PyTorch's
 * ({@code layer1.0.conv1.weight}).
 *
 * <p>The tensors of a layer belong to the {@link byol.torch.TensorScope} it was made in.
 */
public abstract class Layer {
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Buffer> buffers = new LinkedHashMap<>();
  private final Map<String, Layer> children = new LinkedHashMap<>();
  private boolean training = true;

  /** Told of each output while a summary is made; else null. */
  private BiConsumer<Layer, Tensor> observer;

  /** A layer in training mode, with nothing registered yet. */
  protected Layer() {}

  /** The layer's function. */
  public abstract Tensor forward(Tensor input);

  /**
   * What {@link #forward} gives, seen by {@link #summary}: how a layer calls its children, as
   * PyTorch's modules are called by {@code layer(x)}.
   */
  public final Tensor call(Tensor input) {
    return seen(forward(input));
  }

  /** Shows an output of this layer to who observes it, and returns it. */
  final Tensor seen(Tensor output) {
    if (observer != null) {
      observer.accept(this, output);
    }
    return output;
  }

  final void observe(BiConsumer<Layer, Tensor> orNull) {
    observer = orNull;
  }

  // ---- for subclasses

  /**
   * Registers a child under a name and returns it.
   *
   * @throws IllegalArgumentException for a name that another part of this layer has, that is empty
   *     or that has a dot; likewise in the methods below
   */
  protected final <L extends Layer> L child(String name, L layer) {
    checkIsFree(name);
    children.put(name, layer);
    return layer;
  }

  /** Registers a trainable tensor under a name. */
  protected final Parameter parameter(String name, Parameter.Kind kind, Tensor value) {
    checkIsFree(name);
    Parameter parameter = new Parameter(kind, value.requiresGrad_(true));
    parameters.put(name, parameter);
    return parameter;
  }

  /** Registers a tensor that is saved but not trained. */
  protected final Buffer buffer(String name, Tensor value) {
    checkIsFree(name);
    Buffer buffer = new Buffer(value);
    buffers.put(name, buffer);
    return buffer;
  }

  /** Of two parts with one name, a checkpoint would hold one. */
  private void checkIsFree(String name) {
    if (name.isEmpty() || name.contains(".")) {
      throw new IllegalArgumentException(
          "a part of a layer has a name without dots, not '%s'".formatted(name));
    }
    if (children.containsKey(name) || parameters.containsKey(name) || buffers.containsKey(name)) {
      throw new IllegalArgumentException(
          "%s has a part that is named '%s' already: choose another name".formatted(kind(), name));
    }
  }

  /**
   * The body of this layer's {@code forward(self, x)} in TorchScript, one statement a line. It sees
   * {@code self.training}, the tensors of {@link #exportedTensors} as {@code self.name} and the
   * children as {@code self.name} or, where a name is a number, {@code getattr(self, "0")}.
   *
   * @throws UnsupportedOperationException if this layer cannot be exported
   */
  public String script() {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + " has no TorchScript: override script() to export it");
  }

  /**
   * The type that PyTorch shows for this layer's module in TorchScript: the class, or for layers
   * that fold something into their weights what is left without it.
   */
  public String scriptType() {
    return getClass().getSimpleName();
  }

  /**
   * Adds this layer's function to an ONNX graph: its tensors as {@link #exportedTensors} gives
   * them, its operators, and those of its children, each by {@code child.onnx(graph.in("name"),
   * x)}.
   *
   * @return what {@link #forward} gives
   * @throws UnsupportedOperationException if this layer cannot be expressed
   */
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    throw new UnsupportedOperationException(
        "%s%s cannot be written as ONNX: override onnx() to export it"
            .formatted(kind(), graph.path().isEmpty() ? "" : " (%s)".formatted(graph.path())));
  }

  /** The class's name; where it has none, that of the one that it is made from. */
  final String kind() {
    String name = getClass().getSimpleName();
    return name.isEmpty() ? "a " + getClass().getSuperclass().getSimpleName() : name;
  }

  /**
   * What an exported file holds of this layer itself, without its children: usually its parameters
   * and buffers; weight-standardized layers fold the standardization in.
   */
  public Map<String, Tensor> exportedTensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    parameters.forEach((name, parameter) -> tensors.put(name, parameter.tensor()));
    buffers.forEach((name, buffer) -> tensors.put(name, buffer.tensor()));
    return tensors;
  }

  /**
   * What {@link #toString} says of this layer itself: the shapes of its parameters. Layers with
   * other settings, such as a stride, add them.
   */
  protected String describe() {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().sizes())
        .collect(Collectors.joining(", "));
  }

  /** As PyTorch prints modules, a line for each layer; with the number of parameters of all. */
  @Override
  public final String toString() {
    long count = parameters().stream().mapToLong(Parameter::count).sum();
    String text = tree();
    String comment = String.format(Locale.ROOT, "  # %,d parameters", count);
    int first = text.indexOf('\n');
    return first < 0 ? text + comment : text.substring(0, first) + comment + text.substring(first);
  }

  /**
   * This network as a tree with the shape that each layer makes of an input, and the number of its
   * parameters; it prints as a table. Computes once, in evaluation mode and without gradients, and
   * leaves the network as it was.
   *
   * <p>Shapes are known of the layers that are called by {@link #call}, as those of this library
   * are.
   *
   * @param input what {@link #forward} takes, such as {@code Tensor.zeros(1, 3, 224, 224)}
   */
  public final Summary summary(Tensor input) {
    return Summary.of(this, input);
  }

  private String tree() {
    StringBuilder text =
        new StringBuilder(getClass().getSimpleName()).append('(').append(describe());
    children.forEach(
        (name, child) ->
            text.append('\n')
                .append(("(" + name + "): " + child.tree()).indent(2).stripTrailing()));
    return text.append(children.isEmpty() ? ")" : "\n)").toString();
  }

  // ---- the parts of a layer

  /** The direct children by name. */
  public final Map<String, Layer> children() {
    return Collections.unmodifiableMap(children);
  }

  /** All parameters, this layer's and its children's, by dotted name in order of registration. */
  public final Map<String, Parameter> namedParameters() {
    Map<String, Parameter> all = new LinkedHashMap<>();
    collectParameters("", all);
    return all;
  }

  private void collectParameters(String prefix, Map<String, Parameter> all) {
    parameters.forEach((name, parameter) -> all.put(prefix + name, parameter));
    children.forEach((name, child) -> child.collectParameters(prefix + name + ".", all));
  }

  /** Those of this layer alone, without its children's. */
  final Collection<Parameter> ownParameters() {
    return parameters.values();
  }

  /** What is trained: {@link #namedParameters}, once each where layers share some. */
  public final List<Parameter> parameters() {
    return namedParameters().values().stream()
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Whether a tensor is a parameter or a buffer here or in a child. */
  final boolean owns(Tensor tensor) {
    // Loops, as it is asked of each output: streams would cost more than a small layer.
    for (Parameter parameter : parameters.values()) {
      if (parameter.tensor() == tensor) {
        return true;
      }
    }
    for (Buffer buffer : buffers.values()) {
      if (buffer.tensor() == tensor) {
        return true;
      }
    }
    for (Layer child : children.values()) {
      if (child.owns(tensor)) {
        return true;
      }
    }
    return false;
  }

  /** All buffers, this layer's and its children's, by dotted name. */
  public final Map<String, Buffer> namedBuffers() {
    Map<String, Buffer> all = new LinkedHashMap<>();
    collectBuffers("", all);
    return all;
  }

  private void collectBuffers(String prefix, Map<String, Buffer> all) {
    buffers.forEach((name, buffer) -> all.put(prefix + name, buffer));
    children.forEach((name, child) -> child.collectBuffers(prefix + name + ".", all));
  }

  /** Parameters and buffers by dotted name: what a checkpoint holds, PyTorch's state_dict. */
  public final Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    namedParameters().forEach((name, parameter) -> state.put(name, parameter.tensor()));
    namedBuffers().forEach((name, buffer) -> state.put(name, buffer.tensor()));
    return state;
  }

  /**
   * Copies values into {@link #stateDict}.
   *
   * @throws IllegalArgumentException naming missing, unknown or differently shaped tensors
   */
  public final void loadStateDict(Map<String, Tensor> values) {
    NamedTensors.copy(values, stateDict(), "network");
  }

  /**
   * Whether samples of a batch influence each other here or in a child, as batch normalization has
   * them do.
   */
  public boolean usesBatchStatistics() {
    return children.values().stream().anyMatch(Layer::usesBatchStatistics);
  }

  // ---- mode and device

  /** Whether this layer is in training mode; it is from the start. */
  public final boolean isTraining() {
    return training;
  }

  /** Sets training or evaluation mode, here and in all children. */
  public final void train(boolean mode) {
    training = mode;
    children.values().forEach(child -> child.train(mode));
  }

  /** Sets the mode of this layer alone. */
  final void setMode(boolean mode) {
    training = mode;
  }

  /**
   * Moves all parameters and buffers to a device; the new tensors belong to the innermost scope.
   */
  public final void to(Device device) {
    try (var _ = NoGrad.open()) {
      parameters
          .values()
          .forEach(
              parameter -> {
                boolean trained = parameter.tensor().requiresGrad();
                parameter.replace(parameter.tensor().to(device).detach().requiresGrad_(trained));
              });
      buffers.values().forEach(buffer -> buffer.replace(buffer.tensor().to(device)));
    }
    children.values().forEach(child -> child.to(device));
  }
}
