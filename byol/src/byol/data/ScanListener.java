package byol.data;

/**
 * Whoever wants to know how far a look at many files has come. Called now and then, by several
 * threads, and not always in order.
 */
@FunctionalInterface
public interface ScanListener {

  /** Does not want to know. */
  ScanListener NONE = (_, _, _) -> {};

  /**
   * So many are done.
   *
   * @param task what is being done, in a few words
   * @param done how many files or images are through
   * @param total how many there are; 0 if that is not known yet
   */
  void progressed(String task, long done, long total);
}
