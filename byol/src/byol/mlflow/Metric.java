package byol.mlflow;

/**
 * A figure at one time.
 *
 * @param key its name
 * @param value finite: MLflow's databases turn infinities into other numbers, and some of its pages
 *     do not open for a run with a NaN
 * @param time in milliseconds since 1970
 * @param step of the training
 */
public record Metric(String key, double value, long time, long step) {
  /** MLflow allows no longer ones. */
  private static final int LONGEST_KEY = 250;

  /** Refuses what MLflow would not keep as it is. */
  public Metric {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(key + " is " + value + ", which MLflow does not keep");
    }
  }

  /**
   * A name as MLflow allows it, which refuses all of a request for one name that it does not: of
   * letters, digits and some signs, and as a path without detours.
   */
  public static String key(String name) {
    String key =
        name.replaceAll("[^\\p{L}\\p{N}_./ -]", "_").replaceAll("(?<=^|/)(\\.{0,2})(?=/|$)", "_$1");
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY - 1) + "_";
  }
}
