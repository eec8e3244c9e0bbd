package byol.data.load;

import byol.data.Checks;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Rank;
import byol.data.SampleOrder;
import byol.data.transform.TwoViews;
import java.util.List;

/**
 * Training batches: two augmented views of each image, for ever, in the order that the data set has
 * for each epoch, a last incomplete batch of an epoch dropped.
 *
 * <p>What a batch holds depends on the seed and its step alone: not on threads, not on timing, and
 * not on where the stream started. So a run resumed at step s sees what it would have seen.
 *
 * <pre>{@code
 * var views = Augmentation.small(28, dataset.stats());
 * var loader = new TwoViewLoader(dataset, views, LoaderOptions.of(256).withSeed(seed));
 * try (BatchStream batches = loader.start(0)) {
 *   for (long step = 0; step < steps; step++) {
 *     try (Batch batch = batches.next()) {
 *       ...
 *     }
 *   }
 * }
 * }</pre>
 */
public final class TwoViewLoader {

  private final ImageDataset dataset;
  private final TwoViews views;
  private final LoaderOptions options;
  private final int prefetch;

  /**
   * Describes the batches; starts nothing.
   *
   * @param dataset the images
   * @param views how the two views are made, such as an {@link byol.data.transform.Augmentation}
   * @param options size, seed, threads and rank
   * @throws DataException if the data set has fewer images than one batch of every rank, or other
   *     channels than the statistics it is normalized by
   * @throws IllegalArgumentException if a number is not positive
   */
  public TwoViewLoader(ImageDataset dataset, TwoViews views, LoaderOptions options) {
    Checks.positive("the batch size", options.batchSize());
    Checks.threads("the number of loader threads", options.threads());
    Checks.positive("the prefetch depth", options.prefetch());
    Checks.channels(dataset, views.stats());
    int ranks = options.rank().worldSize();
    if (dataset.size() < (long) options.batchSize() * ranks) {
      throw new DataException(
          "%s has %s images, fewer than one batch of %s%s; use a batch size of at most %s"
              .formatted(
                  dataset.name(),
                  dataset.size(),
                  options.batchSize(),
                  ranks == 1 ? "" : " for each of %s ranks".formatted(ranks),
                  dataset.size() / ranks));
    }
    this.dataset = dataset;
    this.views = views;
    this.options = options;
    this.prefetch = BatchBudget.prefetch(options.prefetch(), batchBytes(), BatchBudget.ofMachine());
  }

  /** The images. */
  public ImageDataset dataset() {
    return dataset;
  }

  /** B, images per batch of this rank. */
  public int batchSize() {
    return options.batchSize();
  }

  /** Which of several processes it is for. */
  public Rank rank() {
    return options.rank();
  }

  /** Full batches of this rank in one pass over the data set; the same for all ranks. */
  public long stepsPerEpoch() {
    return dataset.size() / ((long) options.batchSize() * options.rank().worldSize());
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
    return BatchBudget.bytes(2, options.batchSize(), views.size(), dataset.channels());
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
            views,
            List.of(views.first(), views.second()),
            options.batchSize(),
            options.rank(),
            options.seed(),
            stepsPerEpoch(),
            Long.MAX_VALUE,
            order());
    return new BatchStream(batches, firstStep, options.threads(), prefetch, "byol-loader", memory)
        .start();
  }

  private EpochOrder order() {
    SampleOrder visits = dataset.order();
    return new EpochOrder(epoch -> visits.epoch(options.seed(), epoch));
  }
}
