package byol.data.load;

import byol.data.ImageDataset;
import java.lang.foreign.MemorySegment;

/** What a {@link BatchStream} produces: the content of each batch, and how a sample is written. */
interface BatchSource {

  /** The data set. */
  ImageDataset dataset();

  /** How many batches there are; {@link Long#MAX_VALUE} when there is no end. */
  long steps();

  /** Images in a full batch. */
  int batchSize();

  /** Views of each image: 1 or 2. */
  int views();

  /** Side of the views in pixels. */
  int imageSize();

  /** Channels of the views: 1 or 3. */
  default int channels() {
    return dataset().channels();
  }

  /** Which images make up the batch of a step. Called in order, by one thread at a time. */
  BatchPlan plan(long step);

  /** A writer for one thread. */
  SampleWriter writer();

  /** Writes one image, in all its views, into a batch. Used by one thread at a time. */
  interface SampleWriter {

    /**
     * Writes the views of one image.
     *
     * @param plan the batch
     * @param position where in the batch the image stands
     * @param memory of the batch, {@code [views * B, H, W, C]} float32
     */
    void write(BatchPlan plan, int position, MemorySegment memory);
  }
}
