package byol.ablate.suite;

import byol.config.Settings;

/**
 * How long each run is: as its options say, or as many steps as this machine does in some minutes,
 * which gives every row the same time.
 *
 * @param minutesPerRun of training; null for what the options say
 */
public record Budget(Double minutesPerRun) {
  /**
   * Checks the time.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Budget {
    if (minutesPerRun != null && !(minutesPerRun > 0 && minutesPerRun < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("minutes per run must be positive, not " + minutesPerRun);
    }
  }

  /**
   * The options with this length, as many steps as go into it at a speed; their warm-up keeps its
   * share of the run.
   */
  public Settings apply(Settings options, double stepsPerSecond) {
    return minutesPerRun == null
        ? options
        : options.overriddenBy(steps(Math.max(1, Math.round(minutesPerRun * 60 * stepsPerSecond))));
  }

  /** The options with so many steps and whatever warm-up these have by default. */
  public static Settings timed(Settings options, long steps) {
    return options.without("warmup_epochs", "warmup_steps").overriddenBy(steps(steps));
  }

  private static Settings steps(long steps) {
    return Settings.NONE.with("steps", steps);
  }
}
