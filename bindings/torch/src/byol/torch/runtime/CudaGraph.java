package byol.torch.runtime;

import byol.torch.abi.Modes;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;

/**
 * Work of a GPU that is captured once and then repeated by one call, without the CPU's time for
 * each of its operators. What a replay reads and writes are the same places in memory each time:
 * inputs are copied into tensors made before, results are the tensors that the captured work
 * returned.
 *
 * <p>The work must be done before as it will be captured, {@link #onItsStream}, so that libraries
 * are loaded and algorithms chosen; it must not wait for the GPU.
 */
public final class CudaGraph implements AutoCloseable {
  private MemorySegment handle;

  private CudaGraph(MemorySegment handle) {
    if (handle.address() == 0) {
      throw TorchException.last();
    }
    this.handle = handle;
  }

  /**
   * An empty one.
   *
   * @throws TorchException.Operator if the device is no GPU that LibTorch can use
   */
  public static CudaGraph open(Device device) {
    LibTorch.load();
    Modes.checkPlatformThread();
    return new CudaGraph(tc_h.tc_graph_new(device.index()));
  }

  /**
   * Does work on the stream that the capture will be on, in order with what is before and after.
   */
  public <T> T onItsStream(Supplier<T> work) {
    TorchException.check(tc_h.tc_graph_enter(handle()));
    try {
      return work.get();
    } finally {
      TorchException.check(tc_h.tc_graph_leave(handle()));
    }
  }

  /**
   * Captures work instead of doing it.
   *
   * @return what the work returns; the values are there after each {@link #replay}
   * @throws TorchException if something of it cannot be captured
   * @throws TorchException.BrokenCapture if the device had to be waited for, after which nothing
   *     more should be done in this process
   */
  public <T> T capture(Supplier<T> work) {
    return onItsStream(
        () -> {
          TorchException.check(tc_h.tc_graph_begin(handle()));
          T result;
          try {
            result = work.get();
          } catch (RuntimeException | Error e) {
            end(e);
            throw e;
          }
          end(null);
          return result;
        });
  }

  /**
   * @param failure of the work; null if it came to its end
   */
  private void end(Throwable failure) {
    try {
      TorchException.check(tc_h.tc_graph_end(handle()));
    } catch (TorchException e) {
      throw new TorchException.BrokenCapture(
          failure == null ? e.getMessage() : failure.getMessage(), failure == null ? e : failure);
    }
  }

  /** Does the captured work once more. */
  public void replay() {
    TorchException.check(tc_h.tc_graph_replay(handle()));
  }

  private MemorySegment handle() {
    if (handle == null) {
      throw new TorchException.Closed("this graph is closed");
    }
    return handle;
  }

  /** Frees the graph; closing again does nothing. */
  @Override
  public void close() {
    if (handle != null) {
      TorchException.check(tc_h.tc_graph_free(handle));
      handle = null;
    }
  }
}
