package byol.data.load;

import byol.data.Checks;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Rank;
import byol.data.SampleOrder;
import byol.data.transform.Augmentation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Batches to train or feed a classifier with: one augmented view of each image, in chance order or
 * in that of the data set, for a number of epochs. The last batch of an epoch holds what is left.
 *
 * <p>As with {@link TwoViewLoader}, a batch depends on the seed and its step alone.
 *
 * @param dataset the images
 * @param augmentation of which the first recipe is used
 * @param batchSize B, images per batch; all of them if there are fewer
 * @param epochs passes over the data set
 * @param shuffled whether each epoch has an order of its own
 * @param seed of the order and of every augmentation
 * @param threads how many threads prepare batches
 */
public record TrainingBatches(
    ImageDataset dataset,
    Augmentation augmentation,
    int batchSize,
    int epochs,
    boolean shuffled,
    long seed,
    int threads) {
  private static final int PREFETCH = 2;

  /**
   * Describes the batches; starts nothing.
   *
   * @throws DataException if the data set has no images, or other channels than the statistics it
   *     is normalized by
   * @throws IllegalArgumentException if a number is not positive
   */
  public TrainingBatches {
    Checks.positive("the batch size", batchSize);
    Checks.positive("the number of epochs", epochs);
    Checks.positive("the number of loader threads", threads);
    Checks.channels(dataset, augmentation.stats());
    if (dataset.size() == 0) {
      throw new DataException(dataset.name() + " has no images to train on");
    }
    batchSize = Math.min(batchSize, dataset.size());
  }

  /** Batches of one epoch. */
  public long stepsPerEpoch() {
    return Math.ceilDiv(dataset.size(), batchSize);
  }

  /** Batches in all. */
  public long steps() {
    return epochs * stepsPerEpoch();
  }

  /** Starts the threads; the stream ends after {@link #steps} batches {@code [B, H, W, C]}. */
  public BatchStream start() {
    return start(0, steps());
  }

  /** Starts with a batch, and ends before another. */
  public BatchStream start(long from, long to) {
    var batches =
        new AugmentedBatches(
            dataset,
            augmentation,
            List.of(augmentation.first()),
            batchSize,
            Rank.SINGLE,
            seed,
            stepsPerEpoch(),
            to,
            order());
    return new BatchStream(batches, from, threads, PREFETCH, "byol-training-loader").start();
  }

  private EpochOrder order() {
    if (!shuffled) {
      return new EpochOrder(_ -> IntStream.range(0, dataset.size()).toArray());
    }
    SampleOrder visits = dataset.order();
    return new EpochOrder(epoch -> visits.epoch(seed, epoch));
  }
}
