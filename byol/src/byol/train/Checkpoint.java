package byol.train;

import byol.model.ResNet;
import byol.torch.Generator;
import byol.torch.NoGrad;
import byol.torch.Random;
import byol.torch.Safetensors;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a run needs to go on as if it had never stopped: the networks, the optimiser's state,
 * the online probe, the generator, and how far it got. The loader's order and augmentation follow
 * from the seed and the step. One safetensors file.
 *
 * @param step steps of the optimiser done
 * @param seconds time trained so far
 */
public record Checkpoint(long step, double seconds) {
  private static final String GENERATOR = "generator";
  private static final String ENCODER = "online.encoder.";

  /** Writes the file, whole or not at all. */
  void save(Path file, Learner learner) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Map<String, Tensor> tensors = new LinkedHashMap<>(learner.state());
      tensors.put(GENERATOR, learner.generator().state());
      Map<String, String> metadata = new LinkedHashMap<>();
      metadata.put("step", String.valueOf(step));
      metadata.put("seconds", String.valueOf(seconds));
      new Safetensors(tensors, metadata).write(file);
    }
  }

  /**
   * Puts a file's contents into the networks, the optimiser and the probe.
   *
   * @throws IllegalArgumentException if the file is truncated or of another network or optimiser
   */
  static Checkpoint restore(Path file, Learner learner) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Safetensors saved = Safetensors.read(file);
      Map<String, Tensor> tensors = new LinkedHashMap<>(saved.tensors());
      Tensor generator = tensors.remove(GENERATOR);
      if (generator == null) {
        throw new IllegalArgumentException(file + " is not a checkpoint: it has no " + GENERATOR);
      }
      learner.generator().setState(generator);
      learner.load(tensors);
      return new Checkpoint(
          Long.parseLong(saved.metadata().get("step")),
          Double.parseDouble(saved.metadata().get("seconds")));
    }
  }

  /**
   * The trained encoder of a checkpoint, in evaluation mode; its tensors belong to the innermost
   * scope.
   */
  public static ResNet encoder(Path file, RunConfig config) {
    ResNet encoder = new ResNet(config.network().encoder());
    try (var _ = TensorScope.open()) {
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      Safetensors.read(file)
          .tensors()
          .forEach(
              (name, tensor) -> {
                if (name.startsWith(ENCODER)) {
                  tensors.put(name.substring(ENCODER.length()), tensor);
                }
              });
      encoder.load(tensors);
    }
    encoder.train(false);
    return encoder;
  }

  /** The encoder that a run started from, with the weights that its seed gives. */
  public static ResNet untrainedEncoder(RunConfig config) {
    try (var _ = Random.from(Generator.of(config.seed()))) {
      ResNet encoder = new ResNet(config.network().encoder());
      encoder.train(false);
      return encoder;
    }
  }
}
