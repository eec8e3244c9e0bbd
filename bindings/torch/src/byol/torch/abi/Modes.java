package byol.torch.abi;

import byol.torch.library.TorchException;

/** What scopes, NoGrad and Autocast share: LibTorch keeps such modes per platform thread. */
public final class Modes {
  private Modes() {}

  /**
   * Refuses a thread whose modes would be those of whatever thread carries it.
   *
   * @throws TorchException.Scope on a virtual thread
   */
  public static void checkPlatformThread() {
    if (Thread.currentThread().isVirtual()) {
      throw new TorchException.Scope(
          "tensors cannot be used on a virtual thread, because LibTorch's modes belong to platform"
              + " threads; use Thread.ofPlatform()");
    }
  }

  /**
   * Refuses to close a mode elsewhere than where it was opened.
   *
   * @throws TorchException.Scope on another thread than the opener
   */
  public static void checkThread(Thread opener, String mode) {
    if (Thread.currentThread() != opener) {
      throw new TorchException.Scope(
          mode + " was opened on thread '" + opener.getName() + "' and must be closed there");
    }
  }
}
