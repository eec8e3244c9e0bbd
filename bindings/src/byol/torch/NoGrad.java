package byol.torch;

import byol.torch.ffi.Critical;
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
  private final boolean previous;
  private final Thread thread = Thread.currentThread();
  private boolean closed;

  private NoGrad(boolean previous) {
    this.previous = previous;
  }

  public static NoGrad open() {
    TensorScope.innermost();
    NoGrad mode = new NoGrad(Critical.gradEnabled());
    TorchException.check(tc_h.tc_set_grad_enabled(0));
    return mode;
  }

  /** Whether gradients are recorded on this thread. */
  public static boolean gradEnabled() {
    TensorScope.innermost();
    return Critical.gradEnabled();
  }

  /**
   * Restores the previous mode.
   *
   * @throws TorchException.Scope on another thread than it was opened on
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    Modes.checkThread(thread, "NoGrad");
    TorchException.check(tc_h.tc_set_grad_enabled(previous ? 1 : 0));
    closed = true;
  }
}
