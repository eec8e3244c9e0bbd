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
  /** Refuses what MLflow would not keep as it is. */
  public Metric {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(key + " is " + value + ", which MLflow does not keep");
    }
  }
}
