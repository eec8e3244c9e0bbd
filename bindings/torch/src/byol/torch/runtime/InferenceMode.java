package byol.torch.runtime;

import byol.torch.abi.Critical;
import byol.torch.abi.Modes;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;

/**
 * More than {@link NoGrad}: the tensors made on this thread, until closed, can never have
 * gradients, and LibTorch keeps no account of their changes. That saves time with small tensors. A
 * gradient that needs one of them later is refused.
 *
 * <pre>{@code
 * try (var _ = InferenceMode.open()) {
 *   Tensor features = encoder.forward(x);
 * }
 * }</pre>
 */
public final class InferenceMode implements AutoCloseable {
  private static final ThreadLocal<Nesting> NESTING = ThreadLocal.withInitial(Nesting::new);

  /** How many are open on a thread, and what LibTorch restores after the last. */
  private static final class Nesting {
    int open;
    MemorySegment before;
  }

  private final Thread thread = Thread.currentThread();

  /** So that whichever of the two modes is closed first, gradients stay off for the other. */
  private final NoGrad noGrad;

  private boolean closed;

  private InferenceMode(NoGrad noGrad) {
    this.noGrad = noGrad;
  }

  /**
   * Opens the mode.
   *
   * @throws TorchException.Scope on a virtual thread
   */
  public static InferenceMode open() {
    LibTorch.load();
    Modes.checkPlatformThread();
    NoGrad noGrad = NoGrad.open();
    Nesting nesting = NESTING.get();
    if (nesting.open == 0) {
      nesting.before = tc_h.tc_inference_begin();
      if (nesting.before.address() == 0) {
        noGrad.close();
        throw TorchException.last();
      }
    }
    nesting.open++;
    return new InferenceMode(noGrad);
  }

  /** Whether the mode is on, on this thread. */
  public static boolean isOn() {
    return NESTING.get().open > 0;
  }

  /**
   * Restores the previous mode, once no other one is open.
   *
   * @throws TorchException.Scope on another thread than it was opened on
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    Modes.checkThread(thread, "InferenceMode");
    closed = true;
    Nesting nesting = NESTING.get();
    nesting.open--;
    if (nesting.open == 0) {
      // It restores gradients too, to what they were at the first, which an EnableGrad may differ
      // from.
      boolean grad = Critical.gradEnabled();
      TorchException.check(tc_h.tc_inference_end(nesting.before));
      TorchException.check(tc_h.tc_set_grad_enabled(grad ? 1 : 0));
    }
    noGrad.close();
  }
}
