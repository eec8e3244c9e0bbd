package byol.train;

import byol.Phase;
import byol.Phases;
import byol.data.load.Batch;
import byol.data.load.BatchMemory;
import byol.data.load.BatchStream;
import byol.torch.DType;
import byol.torch.Device;
import byol.torch.HostMemory;
import byol.torch.Tensor;
import byol.torch.Upload;

/**
 * Batches on the device that trains. To a GPU the next one can be on its way while the GPU computes
 * with the last one.
 */
final class DeviceBatches implements AutoCloseable {
  private final BatchStream batches;
  private final Device device;
  private final Phases phases;
  private Loaded ahead;

  DeviceBatches(BatchStream batches, Device device, Phases phases) {
    this.batches = batches;
    this.device = device;
    this.phases = phases;
  }

  /** Where batches for a device are best prepared: for a GPU, in memory that it reads by itself. */
  static BatchMemory memory(Device device) {
    return device.type() == Device.Type.CUDA ? HostMemory::pinned : BatchMemory.ORDINARY;
  }

  /** A batch, to be closed after use. */
  static final class Loaded implements AutoCloseable {
    private final Batch batch;
    private final Tensor rows;
    private final Tensor views;

    private Loaded(Batch batch, Device device) {
      this.batch = batch;
      rows = Upload.begin(batch.images(), DType.FLOAT32, device, batch.shape());
      views = rows.permute(0, 3, 1, 2);
    }

    /** [2N, C, H, W], channels-last. */
    Tensor views() {
      return views;
    }

    int size() {
      return batch.size();
    }

    int[] labels() {
      return batch.labels();
    }

    @Override
    public void close() {
      views.close();
      rows.close();
    }
  }

  /** The next batch; one that was not fetched ahead has its tensors in the innermost scope. */
  Loaded next() {
    Loaded next = ahead == null ? load() : ahead;
    ahead = null;
    if (device.type() == Device.Type.CUDA) {
      Upload.receive(next.rows);
      Upload.awaitRead(device);
    }
    next.batch.close();
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

  private Loaded load() {
    Batch batch = phases.in(Phase.DATA_WAIT, batches::next);
    return phases.in(Phase.INPUT, () -> new Loaded(batch, device));
  }
}
