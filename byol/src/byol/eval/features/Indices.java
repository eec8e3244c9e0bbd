package byol.eval.features;

import byol.torch.Tensor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/** Positions of rows: all, shuffled, and as tensors. */
public final class Indices {
  private static final long NUMBERS_AT_ONCE = 1 << 24;

  private Indices() {}

  /** The generator that every choice and order in an evaluation comes from. */
  public static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** From 0 to below a count. */
  public static long[] range(int count) {
    long[] range = new long[count];
    Arrays.setAll(range, i -> i);
    return range;
  }

  /** The same numbers in an order that is drawn, each as likely as any other. */
  public static long[] shuffled(RandomGenerator random, long[] values) {
    long[] shuffled = values.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      long value = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = value;
    }
    return shuffled;
  }

  /**
   * How many rows to work on together, so that what is made for them stays small.
   *
   * @param most if they are short
   * @param length numbers in what is made for one row
   * @return at least 1, and so many that 2²⁴ numbers are made, or fewer
   */
  public static int rowsAtOnce(long most, long length) {
    return (int) Math.clamp(NUMBERS_AT_ONCE / Math.max(1, length), 1, Math.max(1, most));
  }

  /** As int64 on the device of the values that they point into. */
  public static Tensor tensor(long[] rows, Tensor into) {
    return Tensor.of(rows).to(into.device());
  }

  /**
   * Rows to choose a setting on, and those to learn from meanwhile.
   *
   * @param all rows, in chance order
   * @param held at least one
   * @param fitting the others; at least one of each class
   */
  public record Split(long[] all, long[] held, long[] fitting) {
    /**
     * Holds out a share of the rows, at least one of them, but none that is the last of its class:
     * nothing could tell what is held out then. Where every class has a single row, nothing can be
     * held out, and all rows are in both parts.
     *
     * @param labels of the rows
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Split of(String who, RandomGenerator random, int[] labels, double share) {
      int count = labels.length;
      if (count < 2) {
        throw new IllegalArgumentException(
            who + " needs at least two training images, one of them to hold out, not " + count);
      }
      long[] all = shuffled(random, range(count));
      long most = Math.clamp(Math.round(share * count), 1, count - 1);
      Map<Integer, Integer> left = new HashMap<>();
      for (int label : labels) {
        left.merge(label, 1, Integer::sum);
      }
      LongStream.Builder held = LongStream.builder();
      LongStream.Builder fitting = LongStream.builder();
      int taken = 0;
      for (long row : all) {
        int label = labels[(int) row];
        if (taken < most && left.get(label) > 1) {
          left.merge(label, -1, Integer::sum);
          held.add(row);
          taken++;
        } else {
          fitting.add(row);
        }
      }
      return taken == 0
          ? new Split(all, all, all)
          : new Split(all, held.build().toArray(), fitting.build().toArray());
    }
  }
}
