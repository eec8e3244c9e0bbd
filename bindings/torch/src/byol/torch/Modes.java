package byol.torch;

/** What {@link NoGrad} and {@link Autocast} share: LibTorch keeps such modes per thread. */
final class Modes {
  private Modes() {}

  static void checkThread(Thread opener, String mode) {
    if (Thread.currentThread() != opener) {
      throw new TorchException.Scope(
          mode + " was opened on thread '" + opener.getName() + "' and must be closed there");
    }
  }
}
