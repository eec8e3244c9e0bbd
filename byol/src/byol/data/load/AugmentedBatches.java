package byol.data.load;

import byol.data.ImageDataset;
import byol.data.Rank;
import byol.data.transform.TwoViews;
import byol.data.transform.ViewTransform;
import java.util.Arrays;
import java.util.List;

/**
 * Batches of augmented views, epoch after epoch.
 *
 * @param dataset the images
 * @param made how views are made
 * @param transforms those of the views that are used
 * @param batchSize B, images per batch of this rank
 * @param rank which of the processes that share the batches of an epoch this is
 * @param seed of all that is drawn
 * @param stepsPerEpoch batches of an epoch, for each rank; the last may hold fewer images
 * @param steps batches in all
 * @param order in which epochs visit the images
 */
record AugmentedBatches(
    ImageDataset dataset,
    TwoViews made,
    List<? extends ViewTransform> transforms,
    int batchSize,
    Rank rank,
    long seed,
    long stepsPerEpoch,
    long steps,
    EpochOrder order)
    implements BatchSource {

  @Override
  public int views() {
    return transforms.size();
  }

  @Override
  public int imageSize() {
    return made.size();
  }

  @Override
  public BatchPlan plan(long step) {
    long epoch = step / stepsPerEpoch;
    int[] all = order.of(epoch);
    int first = ((int) (step % stepsPerEpoch) * rank.worldSize() + rank.rank()) * batchSize;
    int[] indices = Arrays.copyOfRange(all, first, Math.min(first + batchSize, all.length));
    return new BatchPlan(step, epoch, indices);
  }

  @Override
  public SampleWriter writer() {
    return new ViewWriter(dataset, made, transforms, seed);
  }
}
