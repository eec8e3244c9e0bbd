package byol.jupyter;

/**
 * Ends a cell that runs too long: code of cells asks at the beginning of each method and before
 * each jump back, see {@link CellExecution}.
 */
public final class Stop {
  private static volatile boolean wanted;

  private Stop() {}

  /** Thrown where a cell is to end. */
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("interrupted", null, false, false);
    }
  }

  static void set(boolean stop) {
    wanted = stop;
  }

  /** Called by the code of cells. */
  public static void check() {
    if (wanted) {
      throw new Stopped();
    }
  }
}
