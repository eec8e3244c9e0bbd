package byol.torch.runtime;

import byol.torch.abi.Modes;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs convolutions, matrix products and the like in a smaller type on this thread, until closed;
 * parameters stay as they are. Open it around forward and loss, not around backward, as PyTorch
 * recommends.
 */
public final class Autocast implements AutoCloseable {
  /** What is computed in where. */
  private record Setting(Device.Type device, boolean enabled, int dtype) {
    static Setting current(Device.Type device) {
      return new Setting(
          device,
          tc_h.tc_autocast_enabled(device.code()) != 0,
          tc_h.tc_autocast_dtype(device.code()));
    }

    void apply() {
      TorchException.check(tc_h.tc_set_autocast(device.code(), enabled ? 1 : 0, dtype));
    }
  }

  /** Those that are open on a thread, in the order of opening. */
  private static final ThreadLocal<List<Autocast>> OPEN = ThreadLocal.withInitial(ArrayList::new);

  private final Setting setting;

  /** What was before this and all that were open with it. */
  private final Setting before;

  private final Thread thread = Thread.currentThread();
  private boolean closed;

  private Autocast(Setting setting, Setting before) {
    this.setting = setting;
    this.before = before;
  }

  /**
   * Opens the mode for one kind of device.
   *
   * @param dtype {@link DType#BFLOAT16} or {@link DType#FLOAT16}
   * @throws IllegalArgumentException for another type
   * @throws TorchException.Scope on a virtual thread
   */
  public static Autocast open(Device device, DType dtype) {
    if (dtype != DType.BFLOAT16 && dtype != DType.FLOAT16) {
      throw new IllegalArgumentException(
          "autocast to " + dtype + ": use DType.BFLOAT16 or DType.FLOAT16");
    }
    LibTorch.load();
    Modes.checkPlatformThread();
    Autocast around = innermost(device.type());
    Autocast mode =
        new Autocast(
            new Setting(device.type(), true, dtype.code()),
            around == null ? Setting.current(device.type()) : around.before);
    mode.setting.apply();
    OPEN.get().add(mode);
    return mode;
  }

  private static Autocast innermost(Device.Type device) {
    Autocast found = null;
    for (Autocast mode : OPEN.get()) {
      found = mode.setting.device == device ? mode : found;
    }
    return found;
  }

  /**
   * Drops the cached casts of parameters, and restores what was before, or the mode that was opened
   * last among those still open: they may be closed in any order.
   *
   * @throws TorchException.Scope on another thread than it was opened on
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    Modes.checkThread(thread, "Autocast");
    closed = true;
    OPEN.get().remove(this);
    Autocast left = innermost(setting.device);
    (left == null ? before : left.setting).apply();
    TorchException.check(tc_h.tc_autocast_clear_cache());
  }
}
