package byol.data.load;

import byol.data.Checks;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Rank;
import byol.data.SampleOrder;
import byol.data.transform.Augmentation;
import java.util.List;

/**
 * Training batches: two augmented views of each image, for ever, in the order that the data set has
 * for each epoch, a last incomplete batch of an epoch dropped.
 *
 * <p>What a batch holds depends on the seed and its step alone: not on threads, not on timing, and
 * not on where the stream started. So a run resumed at step s sees what it would have seen.
 *
 * <pre>{@code
 * var loader = new Loader(dataset, Augmentation.small(28, dataset.stats()), 256, seed, 2, 2);
 * try (BatchStream batches = loader.start(0)) {
 *   for (long step = 0; step < steps; step++) {
 *     try (Batch batch = batches.next()) {
 *       ...
 *     }
 *   }
 * }
 * }</pre>
 */
public final class Loader {

  private final ImageDataset dataset;
  private final Augmentation augmentation;
  private final int batchSize;
  private final long seed;
  private final int threads;
  private final int prefetch;
  private final Rank rank;

  /**
   * Describes the batches; starts nothing.
   *
   * @param dataset the images
   * @param augmentation how the two views are made
   * @param batchSize B, images per batch
   * @param seed of the order and of every augmentation
   * @param threads how many threads prepare batches
   * @param prefetch how many batches may be ready or in preparation beside the one in use; fewer,
   *     and at least one, where all of them would take more than a quarter of the machine's memory
   * @throws DataException if the data set has fewer images than a batch, or other channels than the
   *     statistics it is normalised by
   * @throws IllegalArgumentException if a number is not positive
   */
  public Loader(
      ImageDataset dataset,
      Augmentation augmentation,
      int batchSize,
      long seed,
      int threads,
      int prefetch) {
    this(dataset, augmentation, batchSize, seed, threads, prefetch, Rank.SINGLE);
  }

  /**
   * Describes the batches of one of several processes that train together.
   *
   * @param batchSize B, images per batch of this rank
   * @param rank which of the processes this is; all others are given the same but for it
   * @throws DataException as above, or if the data set has fewer images than one batch of every
   *     rank
   * @throws IllegalArgumentException if a number is not positive
   */
  public Loader(
      ImageDataset dataset,
      Augmentation augmentation,
      int batchSize,
      long seed,
      int threads,
      int prefetch,
      Rank rank) {
    Checks.positive("the batch size", batchSize);
    Checks.threads("the number of loader threads", threads);
    Checks.positive("the prefetch depth", prefetch);
    Checks.channels(dataset, augmentation.stats());
    if (dataset.size() < wholeBatch(batchSize, rank)) {
      String each =
          rank.worldSize() == 1 ? "" : " for each of %s ranks".formatted(rank.worldSize());
      throw new DataException(
          "%s has %s images, fewer than one batch of %s%s; use a batch size of at most %s"
              .formatted(
                  dataset.name(),
                  dataset.size(),
                  batchSize,
                  each,
                  dataset.size() / rank.worldSize()));
    }
    this.dataset = dataset;
    this.augmentation = augmentation;
    this.batchSize = batchSize;
    this.seed = seed;
    this.threads = threads;
    this.prefetch = BatchBudget.prefetch(prefetch, batchBytes(), BatchBudget.ofMachine());
    this.rank = rank;
  }

  /** Full batches of this rank in one pass over the data set; the same for all ranks. */
  public long stepsPerEpoch() {
    return dataset.size() / wholeBatch(batchSize, rank);
  }

  /** How many batches there are at most at any time: those prefetched, and the one in use. */
  public int batchesHeld() {
    return prefetch + 1;
  }

  /** Bytes that all these batches take, off the heap: the bound of what a stream holds. */
  public long bytesHeld() {
    return batchesHeld() * batchBytes();
  }

  private long batchBytes() {
    return BatchBudget.bytes(2, batchSize, augmentation.size(), dataset.channels());
  }

  private static long wholeBatch(int batchSize, Rank rank) {
    return (long) batchSize * rank.worldSize();
  }

  /**
   * Starts the threads. Streams are independent of each other.
   *
   * @param firstStep the step of the first batch: 0, or where a run is resumed
   * @return batches without end
   * @throws IllegalArgumentException if {@code firstStep} is negative
   */
  public BatchStream start(long firstStep) {
    return start(firstStep, BatchMemory.ORDINARY);
  }

  /**
   * The same in memory that a device can read best.
   *
   * @param memory where batches are prepared
   */
  public BatchStream start(long firstStep, BatchMemory memory) {
    if (firstStep < 0) {
      throw new IllegalArgumentException("the first step cannot be negative: " + firstStep);
    }
    var batches =
        new AugmentedBatches(
            dataset,
            augmentation,
            List.of(augmentation.first(), augmentation.second()),
            batchSize,
            rank,
            seed,
            stepsPerEpoch(),
            Long.MAX_VALUE,
            order());
    return new BatchStream(batches, firstStep, threads, prefetch, "byol-loader", memory).start();
  }

  private EpochOrder order() {
    SampleOrder visits = dataset.order();
    return new EpochOrder(epoch -> visits.epoch(seed, epoch));
  }
}
