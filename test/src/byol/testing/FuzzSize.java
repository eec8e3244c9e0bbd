package byol.testing;

/**
 * How many files the tests damage: some in the suite, and with {@code -Dbyol.files=N} so many of
 * all kinds together, which are images, archives, lists, checkpoints and a run's other files. More
 * of them are other ones, too.
 */
public final class FuzzSize {
  private static final int KINDS = 5;
  private static final int ASKED_FOR = Integer.getInteger("byol.files", 0);

  private FuzzSize() {}

  /** How many of one kind. */
  public static int of(int inSuite) {
    return Math.max(inSuite, Math.ceilDiv(ASKED_FOR, KINDS));
  }
}
