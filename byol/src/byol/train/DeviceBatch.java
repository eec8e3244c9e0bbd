package byol.train;

import byol.data.load.Batch;
import byol.torch.Tensor;
import byol.torch.Upload;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;

/** A batch of views on the device that trains, to be closed after use. */
public final class DeviceBatch implements AutoCloseable {
  private final Batch batch;
  private final Tensor rows;
  private final Tensor views;

  /** Begins to bring a batch to a device; its tensors are in the innermost scope. */
  DeviceBatch(Batch batch, Device device) {
    this.batch = batch;
    rows = Upload.begin(batch.images(), DType.FLOAT32, device, batch.shape());
    views = rows.permute(0, 3, 1, 2);
  }

  private DeviceBatch(Tensor views) {
    batch = null;
    rows = null;
    this.views = views;
  }

  /**
   * Views that are there already, without labels. Closing leaves them as they are.
   *
   * @param views [2N, C, H, W]
   */
  public static DeviceBatch of(Tensor views) {
    return new DeviceBatch(views);
  }

  /** Waits until it is there, and gives the loader's memory back. */
  void receive(Device device) {
    if (device.type() == Device.Type.CUDA) {
      Upload.receive(rows);
      Upload.awaitRead(device);
    }
    batch.close();
  }

  /** [2N, C, H, W], channels-last: the first views of all images, then the second views. */
  public Tensor views() {
    return views;
  }

  /** N, images of which there are two views each. */
  public int size() {
    return (int) (views.size(0) / 2);
  }

  /** The class of each image; −1 for none. */
  public int[] labels() {
    return batch == null ? new int[0] : batch.labels();
  }

  @Override
  public void close() {
    if (rows != null) {
      views.close();
      rows.close();
    }
  }
}
