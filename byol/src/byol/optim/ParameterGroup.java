package byol.optim;

import byol.nn.NamedTensors;
import byol.nn.Parameter;
import byol.torch.NoGrad;
import byol.torch.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of an optimiser as lists of tensors: all of them, and those it adapts. */
final class ParameterGroup {
  private final List<Parameter> parameters;

  ParameterGroup(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      throw new IllegalArgumentException("an optimiser needs at least one parameter");
    }
    this.parameters = List.copyOf(parameters);
  }

  List<Tensor> tensors() {
    return parameters.stream().map(Parameter::tensor).toList();
  }

  /** The gradients, one for each parameter. */
  List<Tensor> grads() {
    List<Tensor> grads = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Tensor tensor = parameters.get(i).tensor();
      if (!tensor.hasGrad()) {
        throw new IllegalStateException(
            "parameter %d, of shape %s, has no gradient: call backward() before step()"
                .formatted(i, Arrays.toString(tensor.shape())));
      }
      grads.add(tensor.grad());
    }
    return grads;
  }

  /** Of a list with one entry a parameter, those of the parameters that are adapted. */
  List<Tensor> adapted(List<Tensor> all) {
    List<Tensor> picked = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (parameters.get(i).kind().isAdapted()) {
        picked.add(all.get(i));
      }
    }
    return picked;
  }

  /** Of each parameter, whether it is adapted. */
  boolean[] areAdapted() {
    boolean[] adapted = new boolean[parameters.size()];
    for (int i = 0; i < adapted.length; i++) {
      adapted[i] = parameters.get(i).kind().isAdapted();
    }
    return adapted;
  }

  void zeroGrad() {
    Tensor.clearGrads(tensors());
  }

  /** A tensor of zeros beside each parameter, of its shape, memory format and device. */
  List<Tensor> zerosLike() {
    try (var _ = NoGrad.open()) {
      return tensors().stream().map(tensor -> tensor.detach().clone().fill_(0)).toList();
    }
  }

  /** Names each tensor of a list {@code prefix.i}. */
  static void name(String prefix, List<Tensor> tensors, Map<String, Tensor> into) {
    for (int i = 0; i < tensors.size(); i++) {
      into.put(prefix + "." + i, tensors.get(i));
    }
  }

  /** Copies saved values over an optimiser's state. */
  static void load(Map<String, Tensor> state, Map<String, Tensor> values) {
    NamedTensors.copy(values, state, "optimiser");
  }

  static void checkHyperparameters(double momentum, double weightDecay) {
    if (!(momentum >= 0 && momentum < 1)) {
      throw new IllegalArgumentException("momentum must be in [0, 1), not " + momentum);
    }
    if (!(weightDecay >= 0)) {
      throw new IllegalArgumentException("weight decay must not be negative: " + weightDecay);
    }
  }
}
