package byol.optim;

import byol.nn.NamedTensors;
import byol.nn.Parameter;
import byol.torch.Tensor;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an optimizer trains: parameters in groups, each with its own learning rate relative to that
 * of the step.
 */
public final class ParameterGroups {
  /** Parameters from one position to another, and their rate. */
  private record Group(int from, int to, double rate) {}

  private final List<Parameter> parameters;
  private final List<Group> groups;

  private ParameterGroups(List<Parameter> parameters, List<Group> groups) {
    this.parameters = List.copyOf(parameters);
    this.groups = List.copyOf(groups);
    Map<Tensor, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < this.parameters.size(); i++) {
      Integer before = positions.put(this.parameters.get(i).tensor(), i);
      if (before != null) {
        throw new IllegalArgumentException(
            "parameters %s and %s are the same one, which would be changed twice in a step"
                .formatted(before, i));
      }
    }
  }

  /**
   * One group that learns at the rate of the step.
   *
   * @throws IllegalArgumentException if it is empty, or a parameter is there twice
   */
  public static ParameterGroups of(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      throw new IllegalArgumentException("an optimizer needs at least one parameter");
    }
    return new ParameterGroups(parameters, List.of(new Group(0, parameters.size(), 1)));
  }

  /**
   * These groups and another one after them.
   *
   * @param more parameters of the new group; none add nothing
   * @param rate the group's learning rate, as a multiple of that of the step
   * @throws IllegalArgumentException if the rate is not positive and finite, or a parameter is in a
   *     group already
   */
  public ParameterGroups and(List<Parameter> more, double rate) {
    if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the relative learning rate of a group must be positive, not " + rate);
    }
    if (more.isEmpty()) {
      return this;
    }
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    List<Group> joined = new ArrayList<>(groups);
    Group last = groups.getLast();
    if (last.rate == rate) {
      joined.set(joined.size() - 1, new Group(last.from, all.size(), rate));
    } else {
      joined.add(new Group(last.to, all.size(), rate));
    }
    return new ParameterGroups(all, joined);
  }

  /** Takes one group's part of lists with one entry for each parameter. */
  interface Part {
    <T> List<T> of(List<T> all);
  }

  /** What is done for each group. */
  interface Body {
    void with(Part part, double rate);
  }

  /** Does something for each group, in order. */
  void forEach(Body body) {
    for (Group group : groups) {
      Part part =
          new Part() {
            @Override
            public <T> List<T> of(List<T> all) {
              return all.subList(group.from, group.to);
            }
          };
      body.with(part, group.rate);
    }
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
            "parameter %s, of shape %s, has no gradient: call backward() before step()"
                .formatted(i, Arrays.toString(tensor.shape())));
      }
      grads.add(tensor.grad());
    }
    return grads;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** Of tensors beside parameters, those whose parameters are adapted. */
  static List<Tensor> adapted(List<Parameter> parameters, List<Tensor> beside) {
    List<Tensor> picked = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).kind().isAdapted()) {
        picked.add(beside.get(i));
      }
    }
    return picked;
  }

  /** Of each parameter, whether it is adapted. */
  static boolean[] areAdapted(List<Parameter> parameters) {
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

  /** Copies saved values over an optimizer's state. */
  static void load(Map<String, Tensor> state, Map<String, Tensor> values) {
    NamedTensors.copy(values, state, "optimizer");
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
