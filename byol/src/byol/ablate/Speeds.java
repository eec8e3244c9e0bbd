package byol.ablate;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.json.Json;
import byol.torch.TorchException;
import byol.train.SpeedTest;
import byol.train.TrainingException;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How fast runs are: measured once for those that differ only in what costs no time. */
final class Speeds {
  private static final List<String> COST_NOTHING =
      List.of(
          "steps",
          "warmup_steps",
          "seed",
          "lr",
          "weight_decay",
          "momentum",
          "trust",
          "tau",
          "tau_final",
          "temperature",
          "log_every",
          "checkpoint_every");

  private final ImageDataset dataset;
  private final Map<JsonObject, Double> known = new HashMap<>();

  /**
   * @param dataset to train on
   * @param earlier plans whose speeds hold here too, so that their runs and these are as long
   */
  Speeds(ImageDataset dataset, List<Plan> earlier) {
    this.dataset = dataset;
    for (Plan plan : earlier) {
      for (Plan.Row row : plan.rows()) {
        if (!row.untrained()) {
          known.putIfAbsent(key(row.config()), row.stepsPerSecond());
        }
      }
    }
  }

  /**
   * Steps of the optimiser in a second; empty if such a run fails at once.
   *
   * @param config of a run of {@link SpeedTest#STEPS} steps or fewer
   */
  OptionalDouble of(RunConfig config) {
    JsonObject key = key(config);
    if (!known.containsKey(key)) {
      try {
        known.put(key, SpeedTest.stepsPerSecond(config, dataset));
      } catch (TrainingException | TorchException | OutOfMemoryError e) {
        // What goes wrong here goes wrong in the run too, which then says so in its row.
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(known.get(key));
  }

  private static JsonObject key(RunConfig config) {
    JsonObject tree = Json.tree(config).getAsJsonObject();
    COST_NOTHING.forEach(tree::remove);
    return tree;
  }
}
