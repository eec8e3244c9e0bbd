package byol.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * SplitMix64, restarted from (seed, epoch, index) for each sample: what is drawn for a sample
 * depends on nothing else, so neither threads nor timing nor a restart can change it. Steele, Lea,
 * Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
 */
public final class SampleRandom implements RandomGenerator {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Starts the stream of sample 0 of epoch 0 with seed 0; {@link #restart} starts others. */
  public SampleRandom() {
    restart(0, 0, 0);
  }

  /** Starts the stream of a sample anew. */
  public SampleRandom restart(long seed, long epoch, long index) {
    state = mix(mix(mix(seed + GOLDEN) + epoch * GOLDEN) + index * GOLDEN);
    return this;
  }

  @Override
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /** A value from {@code min} to {@code max}, each as likely as any other. */
  public double uniform(double min, double max) {
    return min + (max - min) * nextDouble();
  }

  /** The order in which an epoch visits {@code size} images: a Fisher-Yates shuffle. */
  public static int[] permutation(int size, long seed, long epoch) {
    SampleRandom random = new SampleRandom().restart(seed, epoch, -1);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /**
   * A choice of {@code count} of {@code size} images, or of all if there are no more, ascending.
   */
  public static int[] choose(int size, int count, long seed) {
    int[] chosen = Arrays.copyOf(permutation(size, seed, 0), Math.min(count, size));
    Arrays.sort(chosen);
    return chosen;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
