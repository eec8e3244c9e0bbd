package byol.run;

import byol.config.RunConfig;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a run that has lost its config.json. A new run must not begin there, where it
 * would take over the old one's weights; and checkpoints have a copy of the config, from which it
 * can be written again.
 */
public final class LostConfig {
  private LostConfig() {}

  /**
   * Refuses a folder in which there is something of a run.
   *
   * @throws RunExistsException if there are checkpoints or metrics
   */
  static void refuse(Path run) {
    List<Path> checkpoints = checkpoints(run);
    if (!checkpoints.isEmpty()) {
      long newest = CheckpointFiles.step(checkpoints.getFirst());
      throw new RunExistsException(run, "checkpoints up to step " + newest, isKept(run));
    }
    Path metrics = run.resolve("metrics.jsonl");
    if (Files.isRegularFile(metrics)) {
      MetricsFile rows = MetricsFile.read(metrics);
      int lines = rows.rows().size() + rows.unreadable();
      if (lines > 0) {
        throw new RunExistsException(run, lines + " lines of metrics", false);
      }
    }
  }

  private static List<Path> checkpoints(Path run) {
    return new CheckpointFiles(run.resolve("checkpoints")).newestFirst();
  }

  /** Whether a checkpoint of a run says that it has the config. */
  public static boolean isKept(Path run) {
    return checkpoints(run).stream().anyMatch(LostConfig::hasConfig);
  }

  private static boolean hasConfig(Path checkpoint) {
    try {
      return Safetensors.readMetadata(checkpoint).containsKey(Checkpoint.CONFIG);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return false;
    }
  }

  /**
   * Writes config.json again, as the newest checkpoint that is whole has it.
   *
   * @return that checkpoint; empty if config.json is there, or no checkpoint has it
   */
  public static Optional<Path> restore(Path run) {
    Path file = run.resolve("config.json");
    if (Files.exists(file)) {
      return Optional.empty();
    }
    for (Path checkpoint : checkpoints(run)) {
      Optional<RunConfig> config = config(checkpoint);
      if (config.isPresent()) {
        AtomicFile.write(file, Json.pretty(config.get()) + "\n");
        return Optional.of(checkpoint);
      }
    }
    return Optional.empty();
  }

  private static Optional<RunConfig> config(Path checkpoint) {
    try (var _ = TensorScope.open()) {
      String text = Safetensors.read(checkpoint).metadata().get(Checkpoint.CONFIG);
      if (text == null) {
        return Optional.empty();
      }
      String source = "the config in " + checkpoint;
      JsonObject json = Json.object(Json.element(text, source), source);
      RunConfig config = RunConfig.parse(json, source);
      config.check();
      return Optional.of(config);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
