package byol.ablate.suite;

import byol.config.RunOptions;
import byol.json.Json;
import com.google.gson.JsonObject;

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
  public RunOptions apply(RunOptions options, double stepsPerSecond) {
    return minutesPerRun == null
        ? options
        : options.overriddenBy(steps(Math.max(1, Math.round(minutesPerRun * 60 * stepsPerSecond))));
  }

  /** The options with so many steps and whatever warm-up these have by default. */
  public static RunOptions timed(RunOptions options, long steps) {
    JsonObject tree = Json.tree(options).getAsJsonObject();
    tree.remove("warmup_epochs");
    tree.remove("warmup_steps");
    return Json.parse(tree, RunOptions.class, "options").overriddenBy(steps(steps));
  }

  private static RunOptions steps(long steps) {
    JsonObject tree = new JsonObject();
    tree.addProperty("steps", steps);
    return Json.parse(tree, RunOptions.class, "options");
  }
}
