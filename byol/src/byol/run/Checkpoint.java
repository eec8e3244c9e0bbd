package byol.run;

import byol.config.RunConfig;
import byol.json.Json;
import byol.model.Encoder;
import byol.registry.Encoders;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.NoGrad;
import byol.torch.safetensors.Safetensors;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All that a run needs to go on as if it had never stopped: the networks, the optimizer's state,
 * the online probe, the generator, and how far it got. The loader's order and augmentation follow
 * from the seed and the step. One safetensors file.
 *
 * @param step steps of the optimizer done
 * @param seconds time trained so far
 */
public record Checkpoint(long step, double seconds) {
  private static final String GENERATOR = "generator";
  private static final String ENCODER = "online.encoder.";

  /** The key of the metadata for {@link #step}. */
  public static final String STEP = "step";

  /** The key of the metadata for the run's config.json, where there is one. */
  public static final String CONFIG = "config";

  /**
   * Writes the file, whole or not at all.
   *
   * @param config of the run as JSON, so that the file can be used without its folder; null for
   *     none
   */
  public void save(Path file, TrainState state, String config) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Map<String, Tensor> tensors = new LinkedHashMap<>(state.stateDict());
      tensors.put(GENERATOR, state.generator().state());
      Map<String, String> metadata = new LinkedHashMap<>();
      metadata.put(STEP, String.valueOf(step));
      metadata.put("seconds", String.valueOf(seconds));
      if (config != null) {
        metadata.put(CONFIG, config);
      }
      new Safetensors(tensors, metadata).write(file);
    }
  }

  /**
   * Puts a file's contents into the networks, the optimizer and the probe.
   *
   * @param now the config of the run; null of a program's own run
   * @param notes told if the file has no checksums, or was written with another config
   * @throws IllegalArgumentException naming the file, if it is damaged or of another network or
   *     optimizer; then networks and optimizer may hold part of it
   */
  static Checkpoint restore(Path file, TrainState state, RunConfig now, Consumer<String> notes) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Safetensors saved = Safetensors.read(file);
      Checkpoint checkpoint = progress(file, saved);
      Map<String, Tensor> tensors = new LinkedHashMap<>(saved.tensors());
      Tensor generator = tensors.remove(GENERATOR);
      if (generator == null) {
        throw new IllegalArgumentException(file + " is not a checkpoint: it has no " + GENERATOR);
      }
      try {
        checkTypes(tensors, state.stateDict());
        state.loadStateDict(tensors);
        state.generator().setState(generator);
      } catch (TorchException.OutOfMemory e) {
        throw e;
      } catch (IllegalArgumentException | TorchException e) {
        throw new IllegalArgumentException(file + " does not fit this run: " + e.getMessage(), e);
      }
      if (!saved.checked()) {
        notes.accept(
            file
                + " is of an earlier version and has no checksums: whether it is as it was written"
                + " cannot be told");
      }
      List<String> edits = now == null ? List.of() : edits(file, saved, now);
      if (!edits.isEmpty()) {
        notes.accept(
            "config.json was edited since %s was written: %s; the run goes on with what it says now"
                .formatted(file.getFileName(), String.join(", ", edits)));
      }
      return checkpoint;
    }
  }

  /**
   * How far a run got, by what a file's metadata say, which must fit its name.
   *
   * @throws IllegalArgumentException naming the file and what is wrong
   */
  static Checkpoint progress(Path file, Safetensors saved) {
    try {
      String step = require(saved, STEP);
      Checkpoint checkpoint =
          new Checkpoint(Long.parseLong(step), Double.parseDouble(require(saved, "seconds")));
      if (checkpoint.step() != CheckpointFiles.step(file)) {
        throw new IllegalArgumentException("it says that it is of step " + step);
      }
      if (!(checkpoint.seconds() >= 0 && Double.isFinite(checkpoint.seconds()))) {
        throw new IllegalArgumentException("it was trained for " + checkpoint.seconds() + " s");
      }
      return checkpoint;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + " is not a checkpoint of its name: " + e.getMessage(), e);
    }
  }

  private static String require(Safetensors saved, String key) {
    String value = saved.metadata().get(key);
    if (value == null) {
      throw new IllegalArgumentException("it does not say its " + key);
    }
    return value;
  }

  /** The settings that somebody edited since a checkpoint was written; see {@link RunConfig}. */
  static List<String> edits(Path file, Safetensors saved, RunConfig now) {
    String before = saved.metadata().get(CONFIG);
    if (before == null) {
      return List.of();
    }
    String source = "the config in " + file;
    return now.editedSince(
        RunConfig.parse(Json.object(Json.element(before, source), source), source));
  }

  /** Copying would convert in silence. */
  private static void checkTypes(Map<String, Tensor> values, Map<String, Tensor> state) {
    state.forEach(
        (name, tensor) -> {
          Tensor value = values.get(name);
          if (value != null && value.dtype() != tensor.dtype()) {
            throw new IllegalArgumentException(
                "%s is %s, not %s".formatted(name, value.dtype(), tensor.dtype()));
          }
        });
  }

  /**
   * The trained encoder of a checkpoint, in evaluation mode; its tensors belong to the innermost
   * scope.
   *
   * @throws IllegalArgumentException naming the file, if it is damaged or of another network
   */
  public static Encoder encoder(Path file, RunConfig config) {
    Encoder encoder = Encoders.create(config.model());
    loadEncoder(file, encoder);
    return encoder;
  }

  /**
   * Has an encoder be the trained one of a checkpoint, in evaluation mode: for runs of networks
   * that no settings describe.
   *
   * @param encoder of the same network
   * @throws IllegalArgumentException naming the file, if it is damaged or of another network
   */
  public static void loadEncoder(Path file, Encoder encoder) {
    try (var _ = TensorScope.open()) {
      load(encoder, file, Safetensors.read(file).tensors());
    }
  }

  private static void load(Encoder encoder, Path file, Map<String, Tensor> checkpoint) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    checkpoint.forEach(
        (name, tensor) -> {
          if (name.startsWith(ENCODER)) {
            tensors.put(name.substring(ENCODER.length()), tensor);
          }
        });
    try {
      encoder.loadStateDict(tensors);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " does not fit this run: " + e.getMessage(), e);
    }
    encoder.train(false);
  }

  /**
   * The encoder that a run began with, in evaluation mode, in the innermost scope: of its
   * checkpoint of step 0 if it began with weights, else {@link #untrainedEncoder}.
   *
   * @throws IllegalArgumentException naming the file, if that checkpoint is damaged
   */
  public static Encoder initialEncoder(RunDirectory run) {
    RunConfig config = run.config();
    return run.checkpoints()
        .first()
        .map(file -> encoder(file, config))
        .orElseGet(() -> untrainedEncoder(config));
  }

  /** An encoder as a run without given weights starts from, with those that its seed gives. */
  public static Encoder untrainedEncoder(RunConfig config) {
    try (var _ = Random.from(Generator.of(config.runtime().seed()))) {
      Encoder encoder = Encoders.create(config.model());
      encoder.train(false);
      return encoder;
    }
  }
}
