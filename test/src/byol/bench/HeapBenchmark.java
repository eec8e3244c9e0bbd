package byol.bench;

import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.data.transform.Augmentation;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a data set and its loader take of the heap: after it was opened, and after every tenth of
 * the images that are then prepared, in bytes that survive a collection. {@code test/bench/heap.sh}
 * starts it.
 */
public final class HeapBenchmark {
  private static final int BATCH = 100;
  private static final int PARTS = 10;

  private HeapBenchmark() {}

  /** Arguments: the images as for {@code --data}, side of the views, threads, how many images. */
  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    int count = Integer.parseInt(arguments[3]);
    long before = used();
    long start = System.nanoTime();
    ImageDataset images = Datasets.open(arguments[0], Split.TRAIN);
    double seconds = (System.nanoTime() - start) / 1e9;
    long opened = used() - before;
    System.out.printf(
        Locale.ROOT,
        "%s: %d images opened in %.2f s, %.1f bytes of heap an image%n",
        images.name(),
        images.size(),
        seconds,
        (double) opened / images.size());
    TwoViewLoader loader =
        new TwoViewLoader(
            images,
            Augmentation.paper(size),
            LoaderOptions.of(BATCH).withSeed(1).withThreads(threads).withPrefetch(2));
    try (BatchStream batches = loader.start(0)) {
      for (int part = 1; part <= PARTS; part++) {
        for (int i = 0; i < count / BATCH / PARTS; i++) {
          batches.next().close();
        }
        System.out.printf(
            Locale.ROOT,
            "after %7d images  %.2f MB of heap%n",
            count / PARTS * part,
            (used() - before) / 1e6);
      }
    }
  }

  /** Twice, as finalization and cleaners free some only after the first. */
  private static long used() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
