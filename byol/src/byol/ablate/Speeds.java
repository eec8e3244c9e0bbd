package byol.ablate;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.torch.library.TorchException;
import byol.train.MemoryExhaustedException;
import byol.train.SpeedTest;
import byol.train.TrainingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How fast runs are: measured once for those that differ only in what costs no time. */
final class Speeds {
  private static final String[] COST_NOTHING = {
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
    "checkpoint_every",
    "tensorboard"
  };

  private final ImageDataset dataset;
  private final Map<Settings, Double> known = new HashMap<>();

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
   * Steps of the optimizer in a second; empty if such a run fails at once.
   *
   * @param config of a run of {@link SpeedTest#STEPS} steps or fewer
   * @throws MemoryExhaustedException if it does not fit into memory
   * @throws TorchException.OutOfMemory likewise
   */
  OptionalDouble of(RunConfig config) {
    Settings key = key(config);
    if (!known.containsKey(key)) {
      try {
        known.put(key, SpeedTest.stepsPerSecond(config, dataset));
      } catch (MemoryExhaustedException | TorchException.OutOfMemory e) {
        throw e;
      } catch (TrainingException | TorchException e) {
        // What goes wrong here goes wrong in the run too, which then says so in its row.
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(known.get(key));
  }

  private static Settings key(RunConfig config) {
    return config.settings().without(COST_NOTHING);
  }
}
