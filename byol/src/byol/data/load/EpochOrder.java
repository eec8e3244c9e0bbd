package byol.data.load;

import java.util.function.LongFunction;

/** The order of the epoch under way, computed when the epoch begins. For one thread at a time. */
final class EpochOrder {

  private final LongFunction<int[]> orders;
  private long epoch = -1;
  private int[] order;

  /**
   * Computes nothing yet.
   *
   * @param orders the order of an epoch
   */
  EpochOrder(LongFunction<int[]> orders) {
    this.orders = orders;
  }

  /** The order of an epoch. */
  int[] of(long wanted) {
    if (wanted != epoch) {
      order = orders.apply(wanted);
      epoch = wanted;
    }
    return order;
  }
}
