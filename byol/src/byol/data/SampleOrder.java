package byol.data;

/**
 * The order in which the epochs of a training visit the images of a data set. It depends on the
 * seed and the epoch alone and is known as a whole when the epoch begins; so a run can go on in the
 * middle of one, and several ranks can share it, without reading what came before.
 */
public sealed interface SampleOrder permits ShuffleBufferOrder, ShuffledOrder {

  /**
   * The order of one epoch.
   *
   * @param seed of the run
   * @param epoch from 0
   * @return each index of the data set once
   */
  int[] epoch(long seed, long epoch);

  /**
   * The order for some of the images.
   *
   * @param indices which; the order's indices are positions in this array
   */
  SampleOrder subset(int[] indices);
}
