package byol.eval.features;

import byol.torch.Tensor;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

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
   * Rows in chance order, and how many of the first are held out.
   *
   * @param order of all rows
   * @param heldOut at least one, and not all
   */
  public record Split(long[] order, int heldOut) {
    /**
     * Holds out a share of the rows, at least one of them.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Split of(String who, RandomGenerator random, int count, double share) {
      if (count < 2) {
        throw new IllegalArgumentException(
            who + " needs at least two training images, one of them to hold out, not " + count);
      }
      long[] order = shuffled(random, range(count));
      return new Split(order, Math.clamp(Math.round(share * count), 1, count - 1));
    }

    public long[] held() {
      return Arrays.copyOfRange(order, 0, heldOut);
    }

    public long[] fitting() {
      return Arrays.copyOfRange(order, heldOut, order.length);
    }
  }
}
