package byol.bench;

import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.data.transform.Augmentation;
import java.util.Scanner;

/**
 * This project's side of {@code test/bench/views.py}: announces itself, then for each number it
 * reads prepares at least so many images, whole batches of 32, and prints the seconds and their
 * number.
 */
public final class ViewsBenchmark {
  private static final int BATCH = 32;
  private static final int WARM_UP = 512;

  private final TwoViewLoader loader;
  private long step;

  private ViewsBenchmark(ImageDataset images, int size, int threads) {
    loader =
        new TwoViewLoader(
            images,
            Augmentation.paper(size),
            LoaderOptions.of(BATCH).withSeed(1).withThreads(threads).withPrefetch(1));
  }

  /**
   * Seconds that so many batches take while the loader is busy all the time: from the end of one to
   * the end of the last, of which it starts the next at once.
   */
  private double time(int batches) {
    try (BatchStream stream = loader.start(step)) {
      stream.next().close();
      long start = System.nanoTime();
      for (int i = 0; i < batches; i++) {
        stream.next().close();
      }
      step += batches + 1;
      return (System.nanoTime() - start) / 1e9;
    }
  }

  /** Arguments: the images as for {@code --data}, side of the views in pixels, threads. */
  public static void main(String[] arguments) {
    ImageDataset images = Datasets.open(arguments[0], Split.TRAIN);
    int threads = Integer.parseInt(arguments[2]);
    var benchmark = new ViewsBenchmark(images, Integer.parseInt(arguments[1]), threads);
    benchmark.time(WARM_UP / BATCH);
    System.out.printf("ready Java %s, loader threads: %d%n", Runtime.version(), threads);
    try (Scanner turns = new Scanner(System.in)) {
      while (turns.hasNextInt()) {
        int batches = Math.ceilDiv(turns.nextInt(), BATCH);
        System.out.println("took " + benchmark.time(batches) + " " + batches * BATCH);
      }
    }
  }
}
