package byol.torch;

import byol.torch.ffi.tc_h;

/**
 * Turns the recording of gradients off on this thread, until closed.
 *
 * <pre>{@code
 * try (var _ = NoGrad.open()) {
 *   Tensor target = network.forward(x);
 * }
 * }</pre>
 */
public final class NoGrad implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private boolean closed;

  private NoGrad() {}

  public static NoGrad open() {
    TensorScope.innermost();
    ThreadState state = ThreadState.current();
    boolean before = state.noGrad == 0 ? Critical.gradEnabled() : state.gradBefore;
    TorchException.check(tc_h.tc_set_grad_enabled(0));
    state.gradBefore = before;
    state.noGrad++;
    return new NoGrad();
  }

  /** Whether gradients are recorded on this thread. */
  public static boolean gradEnabled() {
    TensorScope.innermost();
    return Critical.gradEnabled();
  }

  /**
   * Restores the previous mode, once no other one is open: in whatever order they are closed,
   * gradients are off as long as any is open, and no longer.
   *
   * @throws TorchException.Scope on another thread than it was opened on
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    Modes.checkThread(thread, "NoGrad");
    closed = true;
    ThreadState state = ThreadState.current();
    state.noGrad--;
    TorchException.check(tc_h.tc_set_grad_enabled(state.noGrad == 0 && state.gradBefore ? 1 : 0));
  }
}
