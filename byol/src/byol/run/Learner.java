package byol.run;

import byol.Method;
import byol.config.MethodKind;
import byol.config.OptimizerKind;
import byol.config.Precision;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.eval.probe.OnlineProbe;
import byol.optim.GradScaler;
import byol.optim.Optimizer;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that changes while a run trains.
 *
 * @param method the networks
 * @param optimizer of what is trained of them
 * @param scaler of the gradients, for float16; else null
 * @param probe that classifies by the features meanwhile; null for images without labels
 * @param generator that all of the run's random tensors come from, and no other run's
 */
public record Learner(
    Method method, Optimizer optimizer, GradScaler scaler, OnlineProbe probe, Generator generator) {
  private static final String OPTIMIZER = "optimizer.";
  private static final String SCALER = "scaler.";
  private static final String PROBE = "probe.";

  /**
   * As a run's settings say, with fresh networks, which the seed decides; its tensors belong to the
   * innermost scope.
   */
  public static Learner create(RunConfig config, ImageDataset dataset) {
    Generator generator = Generator.of(config.seed());
    Method method;
    try (var _ = Random.from(generator)) {
      method = MethodKind.create(config);
    }
    method.to(config.device());
    int classes = dataset.classNames().size();
    return new Learner(
        method,
        OptimizerKind.create(config, method),
        scaler(config, method),
        classes < 2 ? null : new OnlineProbe(classes, method.encoder().features(), config.device()),
        generator);
  }

  /** Of the gradients, where the precision needs one; else null. */
  public static GradScaler scaler(RunConfig config, Method method) {
    return config.precision() == Precision.FP16
        ? new GradScaler(method.parameters(), config.device())
        : null;
  }

  /** Every tensor by name, for a checkpoint. */
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>(method.state());
    put(OPTIMIZER, optimizer.state(), state);
    if (scaler != null) {
      put(SCALER, scaler.state(), state);
    }
    if (probe != null) {
      put(PROBE, probe.state(), state);
    }
    return state;
  }

  /**
   * Copies a checkpoint's tensors into {@link #state}.
   *
   * @throws IllegalArgumentException naming what is missing, unknown or of another shape
   */
  void load(Map<String, Tensor> state) {
    Map<String, Tensor> networks = new LinkedHashMap<>(state);
    Map<String, Tensor> ofOptimizer = take(OPTIMIZER, networks);
    Map<String, Tensor> ofScaler = take(SCALER, networks);
    Map<String, Tensor> ofProbe = take(PROBE, networks);
    method.load(networks);
    optimizer.load(ofOptimizer);
    if (scaler != null) {
      scaler.load(ofScaler);
    }
    // With other classes the labels mean something else, so the probe begins anew.
    if (probe != null && !ofProbe.isEmpty() && probe.fits(ofProbe)) {
      probe.load(ofProbe);
    }
  }

  private static void put(String prefix, Map<String, Tensor> from, Map<String, Tensor> into) {
    from.forEach((name, tensor) -> into.put(prefix + name, tensor));
  }

  /** Takes out what starts with a prefix, which goes. */
  private static Map<String, Tensor> take(String prefix, Map<String, Tensor> from) {
    Map<String, Tensor> taken = new LinkedHashMap<>();
    from.forEach(
        (name, tensor) -> {
          if (name.startsWith(prefix)) {
            taken.put(name.substring(prefix.length()), tensor);
          }
        });
    from.keySet().removeIf(name -> name.startsWith(prefix));
    return taken;
  }
}
