package byol.train;

import byol.Byol;
import byol.model.ResNet;
import byol.optim.Optimizer;
import byol.torch.Device;
import byol.torch.NoGrad;
import byol.torch.Random;
import byol.torch.Safetensors;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that a run needs to go on as if it had never stopped: both networks, the predictor, the
 * optimiser's state, the generator, and how far it got. The loader's order and augmentation follow
 * from the seed and the step. One safetensors file.
 *
 * @param step steps of the optimiser done
 * @param seconds time trained so far
 */
public record Checkpoint(long step, double seconds) {
  private static final String OPTIMIZER = "optimizer.";
  private static final String GENERATOR = "generator";
  private static final String ENCODER = "online.encoder.";

  /** Writes the file, whole or not at all. */
  void save(Path file, Byol byol, Optimizer optimizer) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Map<String, Tensor> tensors = new LinkedHashMap<>(byol.state());
      optimizer.state().forEach((name, tensor) -> tensors.put(OPTIMIZER + name, tensor));
      tensors.put(GENERATOR, Random.state(Device.CPU));
      Map<String, String> metadata = new LinkedHashMap<>();
      metadata.put("step", String.valueOf(step));
      metadata.put("seconds", String.valueOf(seconds));
      new Safetensors(tensors, metadata).write(file);
    }
  }

  /**
   * Puts a file's contents into the networks and the optimiser.
   *
   * @throws IllegalArgumentException if the file is truncated or of another network or optimiser
   */
  static Checkpoint restore(Path file, Byol byol, Optimizer optimizer) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Safetensors saved = Safetensors.read(file);
      Map<String, Tensor> networks = new LinkedHashMap<>(saved.tensors());
      Random.setState(Device.CPU, required(networks, GENERATOR, file));
      networks.remove(GENERATOR);
      networks.keySet().removeIf(name -> name.startsWith(OPTIMIZER));
      byol.load(networks);
      optimizer.load(withPrefix(saved.tensors(), OPTIMIZER));
      return new Checkpoint(
          Long.parseLong(saved.metadata().get("step")),
          Double.parseDouble(saved.metadata().get("seconds")));
    }
  }

  /**
   * The online encoder of a checkpoint, in evaluation mode; its tensors belong to the innermost
   * scope.
   */
  public static ResNet encoder(Path file, RunConfig config) {
    ResNet encoder = new ResNet(config.network().encoder());
    try (var _ = TensorScope.open()) {
      encoder.load(withPrefix(Safetensors.read(file).tensors(), ENCODER));
    }
    encoder.train(false);
    return encoder;
  }

  /** The encoder that a run started from, with the weights that its seed gives. */
  public static ResNet untrainedEncoder(RunConfig config) {
    Random.manualSeed(config.seed());
    ResNet encoder = new ResNet(config.network().encoder());
    encoder.train(false);
    return encoder;
  }

  private static Tensor required(Map<String, Tensor> tensors, String name, Path file) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException(file + " is not a checkpoint: it has no " + name);
    }
    return tensor;
  }

  private static Map<String, Tensor> withPrefix(Map<String, Tensor> tensors, String prefix) {
    Map<String, Tensor> found = new LinkedHashMap<>();
    tensors.forEach(
        (name, tensor) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), tensor);
          }
        });
    return found;
  }
}
