package byol.torch;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.HostMemory;
import java.lang.foreign.MemorySegment;

/**
 * Copies host memory to a GPU while the GPU computes something else, on a stream of its own. In
 * order: {@link #begin}, {@link #awaitRead} before the host memory changes, {@link #receive} before
 * the tensor is used. To the CPU, begin copies at once.
 */
public final class Upload {
  private Upload() {}

  /**
   * Begins a copy. It runs beside others only from {@link HostMemory#pinned}.
   *
   * @param data the elements in row-major order; not of a mapped file, which may become shorter
   *     while it is read
   * @throws TorchException.Operator if its size is not that of the shape
   * @throws IllegalArgumentException if it is a mapped file
   */
  public static Tensor begin(MemorySegment data, DType dtype, Device device, long... shape) {
    TensorScope.innermost();
    if (data.isMapped()) {
      throw new IllegalArgumentException(
          "a mapped file cannot be uploaded: copy it to memory first");
    }
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return Tensor.wrap(
        tc_h.tc_upload(
            data,
            data.byteSize(),
            sizes,
            shape.length,
            dtype.code(),
            device.type().code(),
            device.index()));
  }

  /** Waits until everything that was begun for a device has left the host's memory. */
  public static void awaitRead(Device device) {
    TorchException.check(tc_h.tc_await_read(device.type().code(), device.index()));
  }

  /** What this thread does on the device from now on finds the whole tensor. */
  public static void receive(Tensor tensor) {
    TorchException.check(tc_h.tc_receive(tensor.handle()));
  }
}
