package byol.torch;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;

/**
 * An operator of LibTorch, which is looked up when it is called for the first time.
 *
 * <pre>{@code
 * private static final Operator CUMSUM = new Operator("cumsum", "");
 *
 * Tensor sums = CUMSUM.call().put(tensor).put(dim).tensor();
 * }</pre>
 */
final class Operator {
  private final String name;
  private final String overload;
  private MemorySegment handle;

  /**
   * One of ATen's; this asks nothing of LibTorch.
   *
   * @param overload empty for the one without
   */
  Operator(String name, String overload) {
    this.name = "aten::" + name;
    this.overload = overload;
  }

  private Operator(String name, String overload, MemorySegment handle) {
    this.name = name;
    this.overload = overload;
    this.handle = handle;
  }

  /**
   * One of any namespace, looked up now.
   *
   * @throws TorchException.Operator if there is none
   */
  static Operator find(String name, String overload) {
    return new Operator(name, overload, lookUp(name, overload));
  }

  private static MemorySegment lookUp(String name, String overload) {
    LibTorch.load();
    ThreadState state = ThreadState.begin();
    MemorySegment found = tc_h.tc_operator_find(state.string(name), state.string(overload));
    if (found.address() == 0) {
      throw TorchException.last();
    }
    return found;
  }

  /**
   * Begins a call. Until it has been made, no other code may run on this thread that calls
   * operators as well: lists of tensors are copied before.
   *
   * @throws TorchException.Scope if no scope is open on this thread
   */
  OperatorCall call() {
    MemorySegment current = handle;
    if (current == null) {
      current = lookUp(name, overload);
      handle = current; // the same on whatever thread
    }
    TensorScope.innermost();
    return ThreadState.begin().call.begin(current);
  }
}
