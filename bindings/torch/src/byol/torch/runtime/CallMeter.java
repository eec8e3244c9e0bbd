package byol.torch.runtime;

import byol.torch.abi.Critical;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;

/**
 * How many calls of LibTorch a thread has made and how long it was inside them, so that the rest of
 * its time is known to be Java's. The clock is read on the native side of each call: the transition
 * from Java and back counts as Java's. Getters that cannot fail, such as that of the dtype, are not
 * metered; they take nanoseconds.
 *
 * <p>Off, a call pays for one load; on, for two readings of a clock.
 */
public final class CallMeter {
  private CallMeter() {}

  /** Switches metering on or off, for all threads of the process; off at the start. */
  public static void enable(boolean on) {
    LibTorch.load();
    TorchException.check(tc_h.tc_set_metering(on ? 1 : 0));
  }

  /** Metered calls of this thread so far. */
  public static long calls() {
    LibTorch.load();
    return Critical.meteredCalls();
  }

  /** Nanoseconds that this thread has been inside metered calls so far. */
  public static long nanos() {
    LibTorch.load();
    return Critical.meteredNanos();
  }
}
