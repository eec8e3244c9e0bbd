package byol.data;

import java.util.List;

/**
 * Batches to train or feed a classifier with: one augmented view of each image, in chance order or
 * in that of the data set, for a number of epochs. The last batch of an epoch holds what is left.
 *
 * <p>As with {@link Loader}, a batch depends on the seed and its step alone.
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
   *     is normalised by
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
    return new BatchStream(new Source(), 0, threads, PREFETCH, "byol-training-loader").start();
  }

  private final class Source implements BatchSource {

    private final SampleOrder visits = dataset.order();
    private long epoch = -1;
    private int[] order;

    @Override
    public ImageDataset dataset() {
      return dataset;
    }

    @Override
    public long steps() {
      return TrainingBatches.this.steps();
    }

    @Override
    public int batchSize() {
      return batchSize;
    }

    @Override
    public int views() {
      return 1;
    }

    @Override
    public int imageSize() {
      return augmentation.size();
    }

    @Override
    public BatchPlan plan(long step) {
      if (step / stepsPerEpoch() != epoch) {
        epoch = step / stepsPerEpoch();
        order = order(epoch);
      }
      int first = (int) (step % stepsPerEpoch()) * batchSize;
      int[] indices = new int[Math.min(batchSize, dataset.size() - first)];
      System.arraycopy(order, first, indices, 0, indices.length);
      return new BatchPlan(step, epoch, indices);
    }

    private int[] order(long epoch) {
      if (shuffled) {
        return visits.epoch(seed, epoch);
      }
      int[] all = new int[dataset.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = i;
      }
      return all;
    }

    @Override
    public SampleWriter writer() {
      return new ViewWriter(dataset, augmentation, List.of(augmentation.first()), seed);
    }
  }
}
