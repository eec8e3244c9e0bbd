package byol.bench;

import byol.data.ImageDataset;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.transform.Augmentation;
import java.util.List;

/**
 * Times the loader of a training: two augmented views of each image, and nothing done with them.
 */
public final class LoaderBench {
  /** As in a training. */
  private static final int PREFETCH = 4;

  private LoaderBench() {}

  /**
   * What is loaded.
   *
   * @param data the data set's SPEC
   * @param images in it
   * @param views how the views are made: their recipe's name
   * @param size side of the views in pixels
   * @param batch images in a batch
   * @param threads that prepare images
   * @param seed of the order and of the augmentation
   * @param warmUp batches that are not timed
   * @param rounds how often it is timed
   * @param batches in each round
   */
  public record Settings(
      String data,
      int images,
      String views,
      int size,
      int batch,
      int threads,
      long seed,
      int warmUp,
      int rounds,
      int batches) {
    /**
     * Checks the lengths; the loader checks the rest.
     *
     * @throws IllegalArgumentException naming the setting that is out of range
     */
    public Settings {
      Ranges.notNegative("warm_up", warmUp);
      Ranges.positive("rounds", rounds);
      Ranges.positive("batches", batches);
    }
  }

  /**
   * Images per second, each in two views, and the float32 values that they make, round by round.
   *
   * @throws byol.data.DataException if the images cannot be read, or are fewer than a batch
   */
  public static List<Timing> run(
      Settings settings, ImageDataset dataset, Augmentation augmentation) {
    TwoViewLoader loader =
        new TwoViewLoader(
            dataset,
            augmentation,
            LoaderOptions.of(settings.batch())
                .withSeed(settings.seed())
                .withThreads(settings.threads())
                .withPrefetch(PREFETCH));
    double[] images = new double[settings.rounds()];
    double[] megabytes = new double[settings.rounds()];
    try (BatchStream batches = loader.start(0)) {
      take(batches, settings.warmUp());
      for (int round = 0; round < images.length; round++) {
        long start = System.nanoTime();
        long bytes = take(batches, settings.batches());
        double seconds = (System.nanoTime() - start) / 1e9;
        images[round] = settings.batches() * settings.batch() / seconds;
        megabytes[round] = bytes / seconds / 1e6;
      }
    }
    return List.of(
        Timing.of("images, two views each", "images/s", images),
        Timing.of("views as float32", "MB/s", megabytes),
        Timing.of("peak memory", "MiB", Machine.peakResidentMib()));
  }

  /** Takes batches, and gives their bytes. */
  private static long take(BatchStream batches, int count) {
    long bytes = 0;
    for (int i = 0; i < count; i++) {
      try (Batch batch = batches.next()) {
        bytes += batch.images().byteSize();
      }
    }
    return bytes;
  }
}
