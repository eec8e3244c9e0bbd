package byol.train;

import byol.Phase;
import byol.Phases;
import byol.data.load.Batch;
import byol.data.load.BatchMemory;
import byol.data.load.BatchStream;
import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import byol.torch.runtime.HostMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Batches on the device that trains. To a GPU the next one can be on its way while the GPU computes
 * with the last one.
 */
final class DeviceLoader implements AutoCloseable {
  private final BatchStream batches;
  private final Device device;
  private final Phases phases;
  private DeviceBatch ahead;

  DeviceLoader(BatchStream batches, Device device, Phases phases) {
    this.batches = batches;
    this.device = device;
    this.phases = phases;
  }

  /** Where batches for a device are best prepared: for a GPU, in memory that it reads by itself. */
  static BatchMemory memory(Device device) {
    return device.type() == Device.Type.CUDA ? DeviceLoader::pinned : BatchMemory.ORDINARY;
  }

  private static MemorySegment pinned(Arena arena, long bytes) {
    try {
      return HostMemory.pinned(arena, bytes);
    } catch (TorchException.OutOfMemory e) {
      throw new OutOfMemoryError(e.getMessage());
    }
  }

  /** The next batch; one that was not fetched ahead has its tensors in the innermost scope. */
  DeviceBatch next() {
    DeviceBatch next = ahead == null ? load() : ahead;
    ahead = null;
    next.receive(device);
    return next;
  }

  /** Gives back what was fetched ahead. */
  @Override
  public void close() {
    if (ahead != null) {
      next().close();
    }
  }

  /**
   * Waits for the batch after this one and sends it off; its tensors are in the innermost scope.
   */
  void fetchAhead() {
    if (device.type() == Device.Type.CUDA && ahead == null) {
      ahead = load();
    }
  }

  private DeviceBatch load() {
    Batch batch = phases.in(Phase.DATA_WAIT, batches::next);
    try {
      return phases.in(Phase.INPUT, () -> new DeviceBatch(batch, device));
    } catch (Throwable e) {
      batch.close();
      throw e;
    }
  }
}
