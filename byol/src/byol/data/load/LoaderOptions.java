package byol.data.load;

import byol.data.Rank;

/**
 * How batches are prepared.
 *
 * @param batchSize B, images per batch of this rank
 * @param seed of the order and of every augmentation
 * @param threads how many threads prepare batches
 * @param prefetch how many batches may be ready or in preparation beside the one in use; fewer, and
 *     at least one, where all of them would take more than a quarter of the machine's memory
 * @param rank which of several processes that train together this is; all others are given the same
 *     but for it
 */
public record LoaderOptions(int batchSize, long seed, int threads, int prefetch, Rank rank) {
  private static final int PREFETCH = 4;

  /** Batches of one process, prepared by one thread, four ahead, with seed 0. */
  public static LoaderOptions of(int batchSize) {
    return new LoaderOptions(batchSize, 0, 1, PREFETCH, Rank.SINGLE);
  }

  /** These options with another seed. */
  public LoaderOptions withSeed(long other) {
    return new LoaderOptions(batchSize, other, threads, prefetch, rank);
  }

  /** These options with another number of threads. */
  public LoaderOptions withThreads(int other) {
    return new LoaderOptions(batchSize, seed, other, prefetch, rank);
  }

  /** These options with another number of batches ahead. */
  public LoaderOptions withPrefetch(int other) {
    return new LoaderOptions(batchSize, seed, threads, other, rank);
  }

  /** These options for one of several processes. */
  public LoaderOptions withRank(Rank other) {
    return new LoaderOptions(batchSize, seed, threads, prefetch, other);
  }
}
