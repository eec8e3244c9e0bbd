package byol.torch;

import static byol.torch.abi.Scalar.INTEGER;
import static byol.torch.abi.Scalar.REAL;
import static byol.torch.abi.Scalar.bits;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.CudaGraph;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * One native call for a whole list of tensors: what optimizers and moving averages are made of.
 * Lists must have equal lengths and tensors of equal shapes pair by pair; names that end in an
 * underscore change the first list.
 */
public final class Foreach {
  private Foreach() {}

  /** {@code self += alpha * other}. */
  public static void add_(List<Tensor> self, List<Tensor> other, double alpha) {
    add(self, other, REAL, bits(alpha));
  }

  /** As {@link #add_(List, List, double)}, with an integer. */
  public static void add_(List<Tensor> self, List<Tensor> other, long alpha) {
    add(self, other, INTEGER, alpha);
  }

  private static void add(List<Tensor> self, List<Tensor> other, int kind, long scalar) {
    Tensor[] all = TensorLists.copy(self);
    Tensor[] others = TensorLists.copy(other, all);
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_foreach_add_(state.handles(all), state.handles(others), all.length, kind, scalar));
  }

  /** {@code self += scalar}. */
  public static void add_(List<Tensor> self, double scalar) {
    addScalar(self, REAL, bits(scalar));
  }

  /** As {@link #add_(List, double)}, with an integer. */
  public static void add_(List<Tensor> self, long scalar) {
    addScalar(self, INTEGER, scalar);
  }

  private static void addScalar(List<Tensor> self, int kind, long scalar) {
    Tensor[] all = TensorLists.copy(self);
    ThreadState state = ThreadState.begin();
    TorchException.check(tc_h.tc_foreach_add_scalar_(state.handles(all), kind, scalar, all.length));
  }

  /** {@code self *= scalar}. */
  public static void mul_(List<Tensor> self, double scalar) {
    mulScalar(self, REAL, bits(scalar));
  }

  /** As {@link #mul_(List, double)}, with an integer. */
  public static void mul_(List<Tensor> self, long scalar) {
    mulScalar(self, INTEGER, scalar);
  }

  private static void mulScalar(List<Tensor> self, int kind, long scalar) {
    Tensor[] all = TensorLists.copy(self);
    ThreadState state = ThreadState.begin();
    TorchException.check(tc_h.tc_foreach_mul_scalar_(state.handles(all), kind, scalar, all.length));
  }

  /** {@code self += weight * (end - self)}. */
  public static void lerp_(List<Tensor> self, List<Tensor> end, double weight) {
    Tensor[] all = TensorLists.copy(self);
    Tensor[] ends = TensorLists.copy(end, all);
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_foreach_lerp_(state.handles(all), state.handles(ends), all.length, weight));
  }

  /** {@code self += value * a * b}. */
  public static void addcmul_(List<Tensor> self, List<Tensor> a, List<Tensor> b, double value) {
    addcmul(self, a, b, REAL, bits(value));
  }

  /** As {@link #addcmul_(List, List, List, double)}, with an integer. */
  public static void addcmul_(List<Tensor> self, List<Tensor> a, List<Tensor> b, long value) {
    addcmul(self, a, b, INTEGER, value);
  }

  private static void addcmul(
      List<Tensor> self, List<Tensor> a, List<Tensor> b, int kind, long value) {
    Tensor[] all = TensorLists.copy(self);
    Tensor[] as = TensorLists.copy(a, all);
    Tensor[] bs = TensorLists.copy(b, all);
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_foreach_addcmul_(
            state.handles(all), state.handles(as), state.handles(bs), all.length, kind, value));
  }

  /** {@code self += value * a / b}. */
  public static void addcdiv_(List<Tensor> self, List<Tensor> a, List<Tensor> b, double value) {
    addcdiv(self, a, b, REAL, bits(value));
  }

  /** As {@link #addcdiv_(List, List, List, double)}, with an integer. */
  public static void addcdiv_(List<Tensor> self, List<Tensor> a, List<Tensor> b, long value) {
    addcdiv(self, a, b, INTEGER, value);
  }

  private static void addcdiv(
      List<Tensor> self, List<Tensor> a, List<Tensor> b, int kind, long value) {
    Tensor[] all = TensorLists.copy(self);
    Tensor[] as = TensorLists.copy(a, all);
    Tensor[] bs = TensorLists.copy(b, all);
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_foreach_addcdiv_(
            state.handles(all), state.handles(as), state.handles(bs), all.length, kind, value));
  }

  /** The square roots, as new tensors. */
  public static List<Tensor> sqrt(List<Tensor> self) {
    Tensor[] all = TensorLists.copy(self);
    ThreadState state = ThreadState.begin();
    MemorySegment handles = state.handles(all);
    MemorySegment results = state.room(all.length);
    TorchException.check(tc_h.tc_foreach_sqrt(handles, all.length, results));
    return TensorLists.wrap(results, all.length);
  }

  /** {@code self = source}, value by value. */
  public static void copy_(List<Tensor> self, List<Tensor> source) {
    Tensor[] all = TensorLists.copy(self);
    Tensor[] sources = TensorLists.copy(source, all);
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_foreach_copy_(state.handles(all), state.handles(sources), all.length));
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
    Tensor[] all = TensorLists.copy(weights);
    Tensor[] ms = TensorLists.copy(velocities, all);
    Tensor[] gs = TensorLists.copy(gradients, all);
    if (all.length != adapted.length) {
      throw new IllegalArgumentException(
          all.length + " weights, but " + adapted.length + " values of adapted");
    }
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_lars_(
            state.handles(all),
            state.handles(gs),
            state.handles(ms),
            state.flags(adapted),
            all.length,
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
    Tensor[] all = TensorLists.copy(averages);
    Tensor[] news = TensorLists.copy(values, all);
    ThreadState state = ThreadState.begin();
    TorchException.check(
        tc_h.tc_average_(
            state.handles(all), state.handles(news), all.length, weight, optional(weightAt)));
  }

  private static MemorySegment optional(Tensor tensor) {
    return tensor == null ? MemorySegment.NULL : tensor.handle();
  }
}
