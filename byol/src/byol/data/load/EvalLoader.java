package byol.data.load;

import byol.data.Checks;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.transform.EvalTransform;
import byol.data.transform.ViewRenderer;
import byol.image.Image;
import java.lang.foreign.MemorySegment;

/**
 * Evaluation batches: every image once, in the order of the data set, without augmentation. The
 * last batch holds what is left.
 */
public final class EvalLoader {

  private static final int PREFETCH = 2;

  private final ImageDataset dataset;
  private final EvalTransform transform;
  private final int batchSize;
  private final int threads;

  /**
   * Describes the batches; starts nothing.
   *
   * @param dataset the images
   * @param transform how they are prepared
   * @param batchSize B, images per batch
   * @param threads how many threads prepare batches
   * @throws DataException if the data set has no images, or other channels than the statistics it
   *     is normalized by
   * @throws IllegalArgumentException if a number is not positive
   */
  public EvalLoader(ImageDataset dataset, EvalTransform transform, int batchSize, int threads) {
    Checks.positive("the batch size", batchSize);
    Checks.positive("the number of loader threads", threads);
    Checks.channels(dataset, transform.stats());
    if (dataset.size() == 0) {
      throw new DataException(dataset.name() + " has no images to evaluate on");
    }
    this.dataset = dataset;
    this.transform = transform;
    this.batchSize = Math.min(batchSize, dataset.size());
    this.threads = threads;
  }

  /** How many batches there are. */
  public long steps() {
    return Math.ceilDiv(dataset.size(), batchSize);
  }

  /** Starts the threads; the stream ends after {@link #steps} batches {@code [B, H, W, C]}. */
  public BatchStream start() {
    return start(0, steps());
  }

  /** Starts with a batch, and ends before another. */
  public BatchStream start(long from, long to) {
    return new BatchStream(new Source(to), from, threads, PREFETCH, "byol-eval-loader").start();
  }

  private final class Source implements BatchSource {
    private final long end;

    Source(long end) {
      this.end = end;
    }

    @Override
    public ImageDataset dataset() {
      return dataset;
    }

    @Override
    public long steps() {
      return end;
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
      return transform.size();
    }

    @Override
    public BatchPlan plan(long step) {
      int first = (int) step * batchSize;
      int[] indices = new int[Math.min(batchSize, dataset.size() - first)];
      for (int i = 0; i < indices.length; i++) {
        indices[i] = first + i;
      }
      return new BatchPlan(step, 0, indices);
    }

    @Override
    public SampleWriter writer() {
      return new Writer();
    }
  }

  private final class Writer implements BatchSource.SampleWriter {

    private final ViewRenderer renderer = new ViewRenderer(transform.size(), transform.stats());

    @Override
    public void write(BatchPlan plan, int position, MemorySegment memory) {
      Image image = dataset.image(plan.indices()[position]);
      renderer.eval(image, transform, memory, position * renderer.bytes());
    }
  }
}
