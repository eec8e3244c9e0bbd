package byol.data.load;

import byol.data.ImageDataset;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * A batch of prepared images in one block of off-heap memory, with the labels and indices of the
 * images they were made from. Close it when its contents have been used: that hands the memory back
 * for a later batch.
 */
public final class Batch implements AutoCloseable {

  private final BatchPlan plan;
  private final int[] labels;
  private final int views;
  private final int imageSize;
  private final int channels;
  private final BatchPool pool;
  private BatchPool.Buffer buffer;

  Batch(BatchPlan plan, int[] labels, BatchSource source, BatchPool pool, BatchPool.Buffer buffer) {
    this.plan = plan;
    this.labels = labels;
    views = source.views();
    imageSize = source.imageSize();
    channels = source.channels();
    this.pool = pool;
    this.buffer = buffer;
  }

  /**
   * The normalized values, float32 in native byte order, {@code [views * B, H, W, C]}: the first
   * view of all B images, then, from a {@link TwoViewLoader}, the second view of all of them in the
   * same order. Valid until the batch is closed.
   *
   * @throws IllegalStateException if the batch is closed
   */
  public synchronized MemorySegment images() {
    if (buffer == null) {
      throw new IllegalStateException(
          "the batch of step %s is closed; use its images before closing it"
              .formatted(plan.step()));
    }
    long floats = (long) views * size() * imageSize * imageSize * channels;
    return buffer.memory().asSlice(0, floats * Float.BYTES);
  }

  /** The shape of {@link #images}: {@code [views * B, H, W, C]}. */
  public long[] shape() {
    return new long[] {(long) views * size(), imageSize, imageSize, channels};
  }

  /**
   * The values as a new tensor of the innermost scope: {@code [views * B, C, H, W]}, channels-last.
   * It stays when the batch is closed.
   *
   * @param device where it is to be
   */
  public Tensor views(Device device) {
    return Tensor.of(images(), DType.FLOAT32, shape()).permute(0, 3, 1, 2).to(device);
  }

  /** B: how many images of the data set are in it. */
  public int size() {
    return plan.indices().length;
  }

  /** The labels of the B images, or {@link ImageDataset#NO_LABEL}. */
  public int[] labels() {
    return labels;
  }

  /**
   * The labels as a new tensor of the innermost scope, int64 {@code [B]}, as {@link
   * byol.torch.Functional#crossEntropy} takes them.
   *
   * @param device where it is to be
   */
  public Tensor labels(Device device) {
    long[] classes = Arrays.stream(labels).asLongStream().toArray();
    return Tensor.of(classes, size()).to(device);
  }

  /** Where in the data set the B images are. */
  public int[] indices() {
    return plan.indices();
  }

  /** Passes over the data set before this one. */
  public long epoch() {
    return plan.epoch();
  }

  /** Batches before this one, over all epochs. */
  public long step() {
    return plan.step();
  }

  /** Hands the memory back. Closing again does nothing. */
  @Override
  public synchronized void close() {
    if (buffer != null) {
      pool.release(buffer);
      buffer = null;
    }
  }
}
