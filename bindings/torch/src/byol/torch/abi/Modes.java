package byol.torch.abi;

import byol.torch.library.TorchException;

/** What NoGrad and Autocast share: LibTorch keeps such modes per thread. */
public final class Modes {
  private Modes() {}

  public static void checkThread(Thread opener, String mode) {
    if (Thread.currentThread() != opener) {
      throw new TorchException.Scope(
          mode + " was opened on thread '" + opener.getName() + "' and must be closed there");
    }
  }
}
