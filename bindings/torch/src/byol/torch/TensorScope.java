package byol.torch;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.abi.Critical;
import byol.torch.abi.Modes;
import byol.torch.abi.ReachableTensors;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Owns the tensors that are made while it is the innermost open scope of its thread, and frees them
 * all, in one native call, when it is closed.
 *
 * <pre>{@code
 * try (var step = TensorScope.open()) {
 *   Tensor loss = byol.forward(views).loss();
 *   loss.backward();
 *   …
 * } // every intermediate result is gone here
 * }</pre>
 *
 * <p>The garbage collector cannot see the memory behind a tensor, so nothing here relies on it,
 * except {@link #openCollected}. A scope, and every tensor in it, belongs to the thread that opened
 * it.
 */
public final class TensorScope implements AutoCloseable {
  private final ThreadState state;
  private final TensorScope parent;
  private final Thread thread;

  /** What this scope owns, unless the garbage collector decides; null then. */
  private Tensor[] tensors;

  private int size;

  /** What this scope owns for as long as it is reachable; null in other scopes. */
  private final ReachableTensors<Tensor> reachable;

  private boolean closed;

  private TensorScope(ThreadState state, Thread thread, boolean collected) {
    this.state = state;
    this.parent = state.scope;
    this.thread = thread;
    this.tensors = collected ? null : new Tensor[64];
    this.reachable = collected ? new ReachableTensors<>() : null;
  }

  /**
   * Opens a scope, the innermost of this thread from now on.
   *
   * @throws TorchException.Loading if LibTorch cannot be loaded
   * @throws TorchException.Scope on a virtual thread: LibTorch keeps grad mode, autocast and the
   *     current stream per carrier thread
   */
  public static TensorScope open() {
    return open(false);
  }

  /**
   * Opens a scope for work by hand, such as in JShell: it frees a tensor before its end once the
   * program can reach it no more, from variables, networks or whatever else holds it. The garbage
   * collector says so, some time later; it is asked when some hundred MB of tensors were made.
   *
   * <p>An operator whose result belongs here throws {@link CancellationException} if the thread is
   * interrupted.
   *
   * <p>Training loops open the other kind, which frees at once.
   *
   * @throws TorchException as {@link #open}
   */
  public static TensorScope openCollected() {
    return open(true);
  }

  private static TensorScope open(boolean collected) {
    LibTorch.load();
    Modes.checkPlatformThread();
    ThreadState state = ThreadState.current();
    TensorScope scope = new TensorScope(state, Thread.currentThread(), collected);
    state.scope = scope;
    return scope;
  }

  /** The innermost scope that is open on this thread; null: none is. */
  public static TensorScope current() {
    return ThreadState.current().scope;
  }

  /**
   * Computes in a scope of its own, which frees all but the result.
   *
   * <pre>{@code
   * Tensor distance = TensorScope.compute(() -> a.sub(b).pow(2).sum().sqrt());
   * Tensor.TopK best = TensorScope.compute(() -> a.matmul(b.t()).topk(5, 1));
   * }</pre>
   *
   * @param work gives a tensor, several in a list, a map, an array or a record, or none, such as a
   *     number
   * @return the same result; its tensors belong to the scope around this call
   * @throws TorchException.Scope if the result has tensors and there is no scope around this call
   * @throws IllegalArgumentException for a record that is private to another module
   */
  public static <T> T compute(Supplier<T> work) {
    try (TensorScope scope = open()) {
      T result = work.get();
      if (result instanceof Tensor tensor) {
        scope.keep(tensor);
      } else {
        TensorsIn.each(result, scope::keep);
      }
      return result;
    }
  }

  /** Tensors alive in this process, in all scopes: 0 when nothing leaked. */
  public static long liveTensors() {
    LibTorch.load();
    return Critical.liveTensors();
  }

  /** Tensors that this scope owns. */
  public int size() {
    return reachable == null ? size : reachable.size();
  }

  /**
   * Moves a tensor to the scope that encloses this one, so that it outlives this scope. A tensor of
   * an enclosing scope stays where it is.
   *
   * @return the same tensor
   * @throws TorchException.Scope if this is the outermost scope, is closed, or is another thread's
   */
  public Tensor keep(Tensor tensor) {
    checkThread();
    if (closed) {
      throw new TorchException.Scope("this scope is closed: nothing can be kept from it any more");
    }
    if (parent == null) {
      throw new TorchException.Scope("the outermost scope has none around it to keep a tensor in");
    }
    tensor.handle();
    for (TensorScope outer = parent; outer != null; outer = outer.parent) {
      if (tensor.scope == outer) {
        return tensor;
      }
    }
    tensor.scope.forget(tensor);
    parent.adopt(tensor);
    return tensor;
  }

  /**
   * Frees all tensors of this scope.
   *
   * @throws TorchException.Scope if a scope opened later is still open, or on another thread
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    checkThread();
    if (state.scope != this) {
      throw new TorchException.Scope(
          "a scope opened inside this one is still open: close scopes in reverse order, best with"
              + " try (var scope = TensorScope.open())");
    }
    Tensor[] all = tensors;
    int count = size;
    size = 0;
    tensors = null;
    closed = true;
    state.scope = parent;
    if (reachable == null) {
      free(all, count);
    } else {
      reachable.freeAll(Tensor::release);
    }
  }

  private static void free(Tensor[] tensors, int count) {
    MemorySegment handles = ThreadState.begin().room(count);
    for (int i = 0; i < count; i++) {
      handles.setAtIndex(JAVA_LONG, i, tensors[i].release());
    }
    TorchException.check(tc_h.tc_free_all(handles, count));
  }

  /** Frees one tensor before its scope ends. */
  void free(Tensor tensor) {
    checkThread();
    forget(tensor);
    free(new Tensor[] {tensor}, 1);
  }

  /** While the thread waits in a backward, hooks on several threads may act for it at once. */
  void adopt(Tensor tensor) {
    if (state.inBackward) {
      synchronized (this) {
        add(tensor);
      }
    } else {
      add(tensor);
    }
  }

  private void add(Tensor tensor) {
    if (reachable != null) {
      adoptWhileReachable(tensor);
      return;
    }
    if (size == tensors.length) {
      tensors = Arrays.copyOf(tensors, 2 * size);
    }
    tensors[size] = tensor;
    tensor.scope = this;
    tensor.slot = size++;
  }

  private void adoptWhileReachable(Tensor tensor) {
    tensor.scope = this;
    tensor.slot = reachable.add(tensor, tensor.ownAddress(), tensor.aboutBytes());
    // Native code that has called back may still use what Java does not any more.
    if (thread == Thread.currentThread() && !state.inBackward) {
      reachable.free();
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted");
      }
    }
  }

  private void forget(Tensor tensor) {
    if (state.inBackward) {
      synchronized (this) {
        remove(tensor);
      }
    } else {
      remove(tensor);
    }
  }

  private void remove(Tensor tensor) {
    if (reachable != null) {
      reachable.remove(tensor.slot);
      return;
    }
    Tensor last = tensors[--size];
    tensors[tensor.slot] = last;
    last.slot = tensor.slot;
    tensors[size] = null;
  }

  void checkThread() {
    if (thread != Thread.currentThread() && ThreadState.current().actingFor != thread) {
      throw new TorchException.Scope(
          "this scope, or this tensor's, belongs to thread '"
              + thread.getName()
              + "' and cannot be used on thread '"
              + Thread.currentThread().getName()
              + "': copy the values over, or do the work on its own thread");
    }
  }

  /** The innermost scope of this thread, which new tensors go to. */
  static TensorScope innermost() {
    TensorScope scope = ThreadState.current().scope;
    if (scope == null) {
      throw new TorchException.Scope(
          "no TensorScope is open on this thread: wrap the code in"
              + " try (var scope = TensorScope.open()) { … }");
    }
    return scope;
  }
}
