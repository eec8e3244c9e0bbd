package byol.torch;

import byol.torch.ffi.tc_h;

/**
 * Runs convolutions, matrix products and the like in a smaller type on this thread, until closed;
 * parameters stay as they are. Open it around forward and loss, not around backward, as PyTorch
 * recommends.
 */
public final class Autocast implements AutoCloseable {
  private final Device.Type device;
  private final int previousEnabled;
  private final int previousDtype;
  private final Thread thread = Thread.currentThread();
  private boolean closed;

  private Autocast(Device.Type device) {
    this.device = device;
    this.previousEnabled = tc_h.tc_autocast_enabled(device.code);
    this.previousDtype = tc_h.tc_autocast_dtype(device.code);
  }

  /**
   * Opens the mode for one kind of device.
   *
   * @param dtype {@link DType#BFLOAT16} or {@link DType#FLOAT16}
   * @throws IllegalArgumentException for another type
   */
  public static Autocast open(Device device, DType dtype) {
    if (dtype != DType.BFLOAT16 && dtype != DType.FLOAT16) {
      throw new IllegalArgumentException(
          "autocast to " + dtype + ": use DType.BFLOAT16 or DType.FLOAT16");
    }
    TensorScope.innermost();
    Autocast mode = new Autocast(device.type());
    TorchException.check(tc_h.tc_set_autocast(device.type().code, 1, dtype.code));
    return mode;
  }

  /** Restores the previous mode and drops the cached casts of parameters. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    Modes.checkThread(thread, "Autocast");
    TorchException.check(tc_h.tc_set_autocast(device.code, previousEnabled, previousDtype));
    TorchException.check(tc_h.tc_autocast_clear_cache());
    closed = true;
  }
}
