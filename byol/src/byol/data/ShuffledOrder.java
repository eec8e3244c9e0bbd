package byol.data;

/**
 * Every order is as likely as any other: for images that can be read in any order.
 *
 * @param size how many images there are
 */
record ShuffledOrder(int size) implements SampleOrder {

  @Override
  public int[] epoch(long seed, long epoch) {
    return SampleRandom.permutation(size, seed, epoch);
  }

  @Override
  public SampleOrder subset(int[] indices) {
    return new ShuffledOrder(indices.length);
  }
}
