package byol.data.load;

/** Whoever wants to know what the threads of a {@link BatchStream} do; called on these threads. */
@FunctionalInterface
public interface WorkListener {
  /**
   * A thread has prepared a part of a batch.
   *
   * @param step batches before it, over all epochs
   * @param images how many it has prepared
   * @param begin when it began, of {@link System#nanoTime}
   * @param end when it had finished
   */
  void prepared(long step, int images, long begin, long end);
}
