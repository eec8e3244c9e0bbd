package byol.torch.abi;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.util.function.LongSupplier;

/**
 * How many modes without gradients are open on a thread, and whether it recorded gradients before
 * the first. A mode with gradients, and each callback, begins another nesting.
 */
public final class GradNesting {
  private static final ThreadLocal<GradNesting> CURRENT = ThreadLocal.withInitial(GradNesting::new);

  public int open;
  public boolean gradBefore;

  /** This thread's. */
  public static GradNesting current() {
    return CURRENT.get();
  }

  /** Makes it this thread's. */
  public void enter() {
    CURRENT.set(this);
  }

  /**
   * Calls what LibTorch calls back. Modes that are open around backward are not those of the code
   * that it calls, which has gradients on or off as LibTorch says; and what is opened there and not
   * closed ends with it.
   */
  public static long apart(LongSupplier callback) {
    GradNesting around = current();
    boolean grad = Critical.gradEnabled();
    new GradNesting().enter();
    try {
      return callback.getAsLong();
    } finally {
      around.enter();
      if (Critical.gradEnabled() != grad) {
        TorchException.check(tc_h.tc_set_grad_enabled(grad ? 1 : 0));
      }
    }
  }
}
