package byol.ablate;

import byol.train.Json;
import byol.train.RunOptions;
import com.google.gson.JsonObject;
import java.util.List;

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

  /** The options with this length, as many steps as go into it at a speed. */
  RunOptions apply(RunOptions options, double stepsPerSecond) {
    return minutesPerRun == null
        ? options
        : withSteps(options, Math.max(1, Math.round(minutesPerRun * 60 * stepsPerSecond)));
  }

  /** The options with so many steps; a warm-up in steps or epochs is for another length. */
  static RunOptions withSteps(RunOptions options, long steps) {
    JsonObject changed = Json.tree(options).getAsJsonObject();
    for (String length : List.of("epochs", "warmup_epochs", "warmup_steps")) {
      changed.remove(length);
    }
    changed.addProperty("steps", steps);
    return Json.parse(changed, RunOptions.class, "options");
  }
}
