package byol.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;

import byol.torch.ffi.tc_h;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * One native call for a whole list of tensors: what optimisers and moving averages are made of.
 * Lists must have equal lengths and tensors of equal shapes pair by pair; names that end in an
 * underscore change the first list.
 */
public final class Foreach {
  private Foreach() {}

  /** {@code self += alpha * other}. */
  public static void add_(List<Tensor> self, List<Tensor> other, double alpha) {
    ThreadState state = paired(self, other);
    TorchException.check(
        tc_h.tc_foreach_add_(state.handles(self), state.handles(other), self.size(), alpha));
  }

  /** {@code self += scalar}. */
  public static void add_(List<Tensor> self, double scalar) {
    TorchException.check(
        tc_h.tc_foreach_add_scalar_(ThreadState.begin().handles(self), scalar, self.size()));
  }

  /** {@code self *= scalar}. */
  public static void mul_(List<Tensor> self, double scalar) {
    TorchException.check(
        tc_h.tc_foreach_mul_scalar_(ThreadState.begin().handles(self), scalar, self.size()));
  }

  /** {@code self += weight * (end - self)}. */
  public static void lerp_(List<Tensor> self, List<Tensor> end, double weight) {
    ThreadState state = paired(self, end);
    TorchException.check(
        tc_h.tc_foreach_lerp_(state.handles(self), state.handles(end), self.size(), weight));
  }

  /** {@code self += value * a * b}. */
  public static void addcmul_(List<Tensor> self, List<Tensor> a, List<Tensor> b, double value) {
    paired(self, a);
    ThreadState state = paired(self, b);
    TorchException.check(
        tc_h.tc_foreach_addcmul_(
            state.handles(self), state.handles(a), state.handles(b), self.size(), value));
  }

  /** {@code self += value * a / b}. */
  public static void addcdiv_(List<Tensor> self, List<Tensor> a, List<Tensor> b, double value) {
    paired(self, a);
    ThreadState state = paired(self, b);
    TorchException.check(
        tc_h.tc_foreach_addcdiv_(
            state.handles(self), state.handles(a), state.handles(b), self.size(), value));
  }

  /** The square roots, as new tensors. */
  public static List<Tensor> sqrt(List<Tensor> self) {
    ThreadState state = ThreadState.begin();
    MemorySegment handles = state.handles(self);
    MemorySegment results = state.room(self.size());
    TorchException.check(tc_h.tc_foreach_sqrt(handles, self.size(), results));
    return wrapAll(results, self.size());
  }

  /** {@code self = source}, value by value. */
  public static void copy_(List<Tensor> self, List<Tensor> source) {
    ThreadState state = paired(self, source);
    TorchException.check(
        tc_h.tc_foreach_copy_(state.handles(self), state.handles(source), self.size()));
  }

  /**
   * A step of LARS (arXiv 1708.03888), in as few passes over memory as there can be on the CPU. Of
   * each weight w with gradient g and velocity m:
   *
   * <pre>
   *   g' = g + decay · w                             (where adapted; otherwise g' = g)
   *   g' = g' · trust · ‖w‖ / ‖g'‖                   (where adapted, unless a norm is 0)
   *   m ← momentum · m + g'
   *   w ← w − rate · m
   * </pre>
   *
   * Gradients stay as they are.
   *
   * @param adapted one value for each weight
   */
  public static void lars_(
      List<Tensor> weights,
      List<Tensor> gradients,
      List<Tensor> velocities,
      boolean[] adapted,
      double rate,
      double momentum,
      double decay,
      double trust) {
    lars_(weights, gradients, velocities, adapted, rate, null, momentum, decay, trust);
  }

  /**
   * The same with the rate as a tensor, which a {@link CudaGraph} reads anew at every replay.
   *
   * @param rate one float32 on the weights' device
   */
  public static void lars_(
      List<Tensor> weights,
      List<Tensor> gradients,
      List<Tensor> velocities,
      boolean[] adapted,
      Tensor rate,
      double momentum,
      double decay,
      double trust) {
    lars_(weights, gradients, velocities, adapted, 0, rate, momentum, decay, trust);
  }

  private static void lars_(
      List<Tensor> weights,
      List<Tensor> gradients,
      List<Tensor> velocities,
      boolean[] adapted,
      double rate,
      Tensor rateAt,
      double momentum,
      double decay,
      double trust) {
    if (weights.size() != adapted.length) {
      throw new IllegalArgumentException(
          weights.size() + " weights, but " + adapted.length + " values of adapted");
    }
    paired(weights, velocities);
    ThreadState state = paired(weights, gradients);
    TorchException.check(
        tc_h.tc_lars_(
            state.handles(weights),
            state.handles(gradients),
            state.handles(velocities),
            state.flags(adapted),
            weights.size(),
            rate,
            optional(rateAt),
            momentum,
            decay,
            trust));
  }

  /** {@code averages += weight * (values - averages)}: the moving average of many tensors. */
  public static void average_(List<Tensor> averages, List<Tensor> values, double weight) {
    average_(averages, values, weight, null);
  }

  /**
   * The same with the weight as a tensor, which a {@link CudaGraph} reads anew at every replay.
   *
   * @param weight one float32 on the tensors' device
   */
  public static void average_(List<Tensor> averages, List<Tensor> values, Tensor weight) {
    average_(averages, values, 0, weight);
  }

  private static void average_(
      List<Tensor> averages, List<Tensor> values, double weight, Tensor weightAt) {
    ThreadState state = paired(averages, values);
    TorchException.check(
        tc_h.tc_average_(
            state.handles(averages),
            state.handles(values),
            averages.size(),
            weight,
            optional(weightAt)));
  }

  private static MemorySegment optional(Tensor tensor) {
    return tensor == null ? MemorySegment.NULL : tensor.handle();
  }

  private static ThreadState paired(List<Tensor> a, List<Tensor> b) {
    if (a.size() != b.size()) {
      throw new IllegalArgumentException("lists of " + a.size() + " and " + b.size() + " tensors");
    }
    return ThreadState.begin();
  }

  /** Puts an array of new references into the innermost scope. */
  static List<Tensor> wrapAll(MemorySegment handles, int count) {
    List<Tensor> tensors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tensors.add(Tensor.wrap(handles.getAtIndex(ADDRESS, i)));
    }
    return tensors;
  }
}
