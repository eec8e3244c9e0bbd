package byol.torch.runtime;

import byol.torch.abi.Critical;
import byol.torch.abi.GradNesting;
import byol.torch.abi.Modes;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;

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
  private final GradNesting nesting;
  private boolean closed;

  private NoGrad(GradNesting nesting) {
    this.nesting = nesting;
  }

  /**
   * Opens the mode.
   *
   * @throws TorchException.Scope on a virtual thread
   */
  public static NoGrad open() {
    LibTorch.load();
    Modes.checkPlatformThread();
    GradNesting nesting = GradNesting.current();
    boolean before = nesting.open == 0 ? Critical.gradEnabled() : nesting.gradBefore;
    TorchException.check(tc_h.tc_set_grad_enabled(0));
    nesting.gradBefore = before;
    nesting.open++;
    return new NoGrad(nesting);
  }

  /** Whether gradients are recorded on this thread. */
  public static boolean gradEnabled() {
    LibTorch.load();
    Modes.checkPlatformThread();
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
    nesting.open--;
    if (nesting == GradNesting.current()) {
      boolean grad = nesting.open == 0 && nesting.gradBefore;
      TorchException.check(tc_h.tc_set_grad_enabled(grad ? 1 : 0));
    }
  }
}
