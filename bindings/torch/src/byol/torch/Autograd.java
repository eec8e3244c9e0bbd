package byol.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.abi.GradNesting;
import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.upcall.Callbacks;
import byol.torch.upcall.Upcalls;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Gradients, as {@code torch.autograd}: with respect to given tensors, of gradients, and of
 * functions that are written in Java, for which {@code byol.torch.autograd.AutogradFunction} is the
 * way.
 *
 * <pre>{@code
 * Tensor slope = Autograd.grad(List.of(y), List.of(x), null, true, true, false).getFirst();
 * Tensor penalty = slope.norm().sub(1).square();
 * penalty.backward();
 * }</pre>
 */
public final class Autograd {
  private Autograd() {}

  /** The gradients of one-element outputs with respect to the inputs; nothing accumulates. */
  public static List<Tensor> grad(List<Tensor> outputs, List<Tensor> inputs) {
    return grad(outputs, inputs, null, false, false, false);
  }

  /**
   * The gradients of the outputs, added up, with respect to the inputs; nothing accumulates.
   *
   * @param gradients of what is made of each output, in its shape; null, or null in it: one, for an
   *     output with one element
   * @param retainGraph whether the graph is kept for another time
   * @param createGraph whether the results can be differentiated in turn; this keeps the graph
   * @param allowUnused whether an input that no output is made of has null as its gradient, instead
   *     of being refused
   * @throws TorchException.Operator if an input is not used, or its graph has been freed
   * @throws TorchException.Callback if a hook or a gradient in Java throws
   */
  public static List<Tensor> grad(
      List<Tensor> outputs,
      List<Tensor> inputs,
      List<Tensor> gradients,
      boolean retainGraph,
      boolean createGraph,
      boolean allowUnused) {
    Tensor[] of = TensorLists.copy(outputs);
    Tensor[] to = TensorLists.copy(inputs);
    Tensor[] with = gradientsOf(of, gradients);
    ThreadState state = ThreadState.begin();
    MemorySegment results = state.room(to.length);
    results.fill((byte) 0);
    MemorySegment ofHandles = state.handles(of);
    MemorySegment withHandles = nullable(state, with);
    MemorySegment toHandles = state.handles(to);
    waiting(
        () ->
            tc_h.tc_gradients(
                ofHandles,
                withHandles,
                of.length,
                toHandles,
                to.length,
                retainGraph || createGraph ? 1 : 0,
                createGraph ? 1 : 0,
                allowUnused ? 1 : 0,
                results));
    List<Tensor> found = new ArrayList<>(to.length);
    for (int i = 0; i < to.length; i++) {
      found.add(wrapped(results.getAtIndex(JAVA_LONG, i)));
    }
    return Collections.unmodifiableList(found);
  }

  /**
   * Adds the gradients of the outputs to leaves, as {@link Tensor#backward} of each one would.
   *
   * @param gradients as for {@link #grad}
   * @param leaves which; none: all that the outputs were computed from
   * @param retainGraph whether the graph is kept for another time
   * @param createGraph whether the gradients can be differentiated in turn; this keeps the graph
   */
  public static void backward(
      List<Tensor> outputs,
      List<Tensor> gradients,
      List<Tensor> leaves,
      boolean retainGraph,
      boolean createGraph) {
    Tensor[] of = TensorLists.copy(outputs);
    Tensor[] to = TensorLists.copy(leaves);
    Tensor[] with = gradientsOf(of, gradients);
    ThreadState state = ThreadState.begin();
    MemorySegment ofHandles = state.handles(of);
    MemorySegment withHandles = nullable(state, with);
    MemorySegment toHandles = state.handles(to);
    waiting(
        () ->
            tc_h.tc_backward_from(
                ofHandles,
                withHandles,
                of.length,
                toHandles,
                to.length,
                retainGraph || createGraph ? 1 : 0,
                createGraph ? 1 : 0));
  }

  private static Tensor[] gradientsOf(Tensor[] outputs, List<Tensor> gradients) {
    if (gradients == null) {
      return new Tensor[outputs.length];
    }
    if (gradients.size() != outputs.length) {
      throw new IllegalArgumentException(
          "%s gradients for %s outputs".formatted(gradients.size(), outputs.length));
    }
    return TensorLists.copyNullable(gradients);
  }

  private static MemorySegment nullable(ThreadState state, Tensor[] tensors) {
    MemorySegment handles = state.room(tensors.length);
    for (int i = 0; i < tensors.length; i++) {
      handles.setAtIndex(JAVA_LONG, i, tensors[i] == null ? 0 : tensors[i].address());
    }
    return handles;
  }

  /** Null for none. */
  private static Tensor wrapped(long handle) {
    return handle == 0 ? null : Tensor.wrap(MemorySegment.ofAddress(handle));
  }

  /** Calls what computes gradients; until it returns, other threads may act for this one. */
  static void waiting(IntSupplier call) {
    ThreadState state = ThreadState.current();
    boolean before = state.inBackward;
    TensorScope scopeBefore = state.backwardScope;
    state.backwardScope = state.scope;
    state.inBackward = true;
    try {
      TorchException.check(call.getAsInt());
    } finally {
      state.inBackward = before;
      state.backwardScope = scopeBefore;
    }
  }

  // ---- hooks

  /** A hook of a tensor's gradient, until it is removed or the tensor and its graph are freed. */
  public static final class Hook implements AutoCloseable {
    private final long id;

    private Hook(long id) {
      this.id = id;
    }

    /** Ends it. Doing so twice does nothing. */
    public void remove() {
      Callbacks.remove(id);
    }

    /** As {@link #remove}. */
    @Override
    public void close() {
      remove();
    }
  }

  static Hook register(Tensor tensor, UnaryOperator<Tensor> hook) {
    Objects.requireNonNull(hook, "hook");
    MemorySegment handle = tensor.handle();
    TorchException.check(Upcalls.install());
    Visit visit = new Visit();
    Callbacks.Hook callback = gradient -> visit.call(() -> replacement(gradient, hook));
    long id = Callbacks.add(callback);
    TorchException.check(tc_h.tc_register_hook(handle, id));
    return new Hook(id);
  }

  private static long replacement(MemorySegment gradient, UnaryOperator<Tensor> hook) {
    Tensor seen = Tensor.wrap(tc_h.tc_retain(gradient));
    Tensor replacement = hook.apply(seen);
    return replacement == null || replacement == seen ? 0 : retained(replacement);
  }

  private static long retained(Tensor tensor) {
    MemorySegment handle = tc_h.tc_retain(tensor.handle());
    if (handle.address() == 0) {
      throw TorchException.last();
    }
    return handle.address();
  }

  // ---- functions

  /** Computes the gradients of a function's inputs. */
  @FunctionalInterface
  public interface Gradient {
    /**
     * Computes them.
     *
     * @param gradients those of the outputs; zeros where there are none
     * @param saved what was saved
     * @param needed which inputs' gradients are asked for
     * @return one for each input, null for none
     */
    List<Tensor> of(List<Tensor> gradients, List<Tensor> saved, List<Boolean> needed);
  }

  /**
   * Makes outputs results of a function with a gradient in Java. If no input requires one, or this
   * thread records none, they stay as they are.
   *
   * @param outputs computed from the inputs in {@code NoGrad}; an output that is an input stands
   *     for itself, unchanged
   * @param constant those of the outputs that have no gradient
   * @param saved inputs, outputs or other tensors that the gradient needs; LibTorch checks that
   *     they are not changed before
   * @param gradient called at each backward, in a scope of its own
   * @return as many new tensors
   */
  public static List<Tensor> function(
      List<Tensor> inputs,
      List<Tensor> outputs,
      List<Tensor> constant,
      List<Tensor> saved,
      Gradient gradient) {
    Objects.requireNonNull(gradient, "gradient");
    Tensor[] from = TensorLists.copy(inputs);
    Tensor[] to = TensorLists.copy(outputs);
    Tensor[] kept = TensorLists.copy(saved);
    Set<Tensor> constants = Collections.newSetFromMap(new IdentityHashMap<>());
    constants.addAll(constant);
    boolean[] differentiable = new boolean[to.length];
    for (int i = 0; i < to.length; i++) {
      differentiable[i] = !constants.contains(to[i]);
    }
    TorchException.check(Upcalls.install());
    ThreadState state = ThreadState.begin();
    MemorySegment results = state.room(to.length);
    MemorySegment fromHandles = state.handles(from);
    MemorySegment toHandles = state.handles(to);
    MemorySegment keptHandles = state.handles(kept);
    Visit visit = new Visit();
    Callbacks.Gradient callback =
        (gradients, saves, needed, into) ->
            visit.call(
                () -> {
                  differentiate(gradient, gradients, saves, needed, into);
                  return 0;
                });
    TorchException.check(
        tc_h.tc_function(
            Callbacks.add(callback),
            fromHandles,
            from.length,
            toHandles,
            state.flags(differentiable),
            to.length,
            keptHandles,
            kept.length,
            results));
    return TensorLists.wrap(results, to.length);
  }

  private static void differentiate(
      Gradient gradient,
      MemorySegment gradients,
      MemorySegment saved,
      MemorySegment needed,
      MemorySegment results) {
    int count = (int) (results.byteSize() / 8);
    try (TensorScope _ = TensorScope.open()) {
      List<Boolean> asked = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        asked.add(needed.getAtIndex(JAVA_INT, i) != 0);
      }
      List<Tensor> found = gradient.of(borrowed(gradients), borrowed(saved), asked);
      if (found == null || found.size() != count) {
        throw new IllegalArgumentException(
            "a function of %s inputs has as many gradients, null for none; there are %s"
                .formatted(count, found == null ? "none" : found.size()));
      }
      Tensor[] all = TensorLists.copyNullable(found);
      for (int i = 0; i < count; i++) {
        if (all[i] != null && asked.get(i)) {
          results.setAtIndex(JAVA_LONG, i, retained(all[i]));
        }
      }
    }
  }

  private static List<Tensor> borrowed(MemorySegment handles) {
    List<Tensor> tensors = new ArrayList<>();
    for (long i = 0; i < handles.byteSize() / 8; i++) {
      tensors.add(Tensor.wrap(tc_h.tc_retain(handles.getAtIndex(ADDRESS, i))));
    }
    return tensors;
  }

  /**
   * A callback on whatever thread LibTorch calls it. On a thread of LibTorch's own, it acts for the
   * one that made the callback, while that one waits in backward; else it has a scope of its own.
   */
  private static final class Visit {
    private final Thread thread = Thread.currentThread();
    private final ThreadState home = ThreadState.current();

    long call(LongSupplier work) {
      ThreadState here = ThreadState.current();
      TensorScope scopeBefore = here.scope;
      Thread actingBefore = here.actingFor;
      if (here != home && home.inBackward && home.backwardScope != null) {
        here.scope = home.backwardScope;
        here.actingFor = thread;
      }
      try {
        if (here.scope != null) {
          return GradNesting.apart(work);
        }
        try (TensorScope _ = TensorScope.open()) {
          return GradNesting.apart(work);
        }
      } finally {
        if (here != home) {
          here.scope = scopeBefore;
          here.actingFor = actingBefore;
        }
      }
    }
  }
}
