package byol.torch.runtime;

import byol.torch.abi.Critical;
import byol.torch.abi.GradNesting;
import byol.torch.abi.Modes;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;

/**
 * Turns the recording of gradients on on this thread, until closed: within {@link NoGrad}, and in
 * hooks and functions that backward calls, where it is off.
 */
public final class EnableGrad implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final GradNesting around;
  private final GradNesting within = new GradNesting();
  private final boolean before;
  private boolean closed;

  private EnableGrad(GradNesting around, boolean before) {
    this.around = around;
    this.before = before;
  }

  /**
   * Opens the mode.
   *
   * @throws TorchException.Scope on a virtual thread
   */
  public static EnableGrad open() {
    LibTorch.load();
    Modes.checkPlatformThread();
    GradNesting around = GradNesting.current();
    // A NoGrad around this mode may be closed within it.
    EnableGrad mode =
        new EnableGrad(around, around.open > 0 ? around.gradBefore : Critical.gradEnabled());
    TorchException.check(tc_h.tc_set_grad_enabled(1));
    mode.within.enter();
    return mode;
  }

  /**
   * Restores the previous mode.
   *
   * @throws TorchException.Scope on another thread than it was opened on, or while a mode that was
   *     opened within is open
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    Modes.checkThread(thread, "EnableGrad");
    if (GradNesting.current() != within || within.open > 0) {
      throw new TorchException.Scope(
          "a mode that was opened within this EnableGrad is open: close modes in reverse order");
    }
    closed = true;
    around.enter();
    TorchException.check(tc_h.tc_set_grad_enabled(before && around.open == 0 ? 1 : 0));
  }
}
