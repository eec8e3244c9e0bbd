package byol.run;

import byol.Method;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.eval.probe.OnlineProbe;
import byol.optim.GradScaler;
import byol.optim.Optimizer;
import byol.optim.Precision;
import byol.registry.Methods;
import byol.registry.Optimizers;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that changes while a run trains.
 *
 * @param method the networks
 * @param optimizer of what is trained of them
 * @param scaler of the gradients, for float16; else null
 * @param probe that classifies by the features meanwhile; null for none
 * @param generator that all of the run's random tensors come from, and no other run's
 */
public record TrainState(
    Method method, Optimizer optimizer, GradScaler scaler, OnlineProbe probe, Generator generator) {
  private static final String OPTIMIZER = "optimizer.";
  private static final String SCALER = "scaler.";
  private static final String PROBE = "probe.";

  /**
   * A method and its optimizer, without probe, for float32 and bfloat16.
   *
   * @param generator from which training draws; that from which the weights were drawn will do
   */
  public static TrainState of(Method method, Optimizer optimizer, Generator generator) {
    return new TrainState(method, optimizer, null, null, generator);
  }

  /**
   * As a run's settings say, with fresh networks, which the seed decides; its tensors belong to the
   * innermost scope.
   *
   * @throws IllegalArgumentException if method, architecture or optimizer are unknown, or a norm
   *     does not fit a layer
   */
  public static TrainState of(RunConfig config, ImageDataset dataset) {
    return of(config, dataset, config.runtime().device());
  }

  /** The same on another device than the settings name. */
  public static TrainState of(RunConfig config, ImageDataset dataset, Device device) {
    Generator generator = Generator.of(config.runtime().seed());
    Method method;
    try (var _ = Random.from(generator)) {
      method = Methods.create(config);
    }
    method.to(device);
    return of(method, Optimizers.create(config.optimizer(), method), generator)
        .withPrecision(config.runtime().precision())
        .withProbe(dataset);
  }

  /** With what a precision needs: a scaler of the gradients for float16. */
  public TrainState withPrecision(Precision precision) {
    GradScaler needed =
        precision == Precision.FP16 ? new GradScaler(method.parameters(), device()) : null;
    return new TrainState(method, optimizer, needed, probe, generator);
  }

  /** With a linear classifier that learns beside the training; none for images without labels. */
  public TrainState withProbe(ImageDataset dataset) {
    int classes = dataset.classNames().size();
    OnlineProbe beside =
        classes < 2 ? null : new OnlineProbe(classes, method.encoder().features(), device());
    return new TrainState(method, optimizer, scaler, beside, generator);
  }

  /** Where the networks are. */
  public Device device() {
    return method.parameters().getFirst().tensor().device();
  }

  /** Every tensor by name, for a checkpoint. */
  public Map<String, Tensor> stateDict() {
    Map<String, Tensor> state = new LinkedHashMap<>(method.stateDict());
    put(OPTIMIZER, optimizer.stateDict(), state);
    if (scaler != null) {
      put(SCALER, scaler.stateDict(), state);
    }
    if (probe != null) {
      put(PROBE, probe.stateDict(), state);
    }
    return state;
  }

  /**
   * Copies a checkpoint's tensors into {@link #stateDict}.
   *
   * @throws IllegalArgumentException naming what is missing, unknown or of another shape
   */
  public void loadStateDict(Map<String, Tensor> state) {
    Map<String, Tensor> networks = new LinkedHashMap<>(state);
    Map<String, Tensor> ofOptimizer = take(OPTIMIZER, networks);
    Map<String, Tensor> ofScaler = take(SCALER, networks);
    Map<String, Tensor> ofProbe = take(PROBE, networks);
    method.loadStateDict(networks);
    optimizer.loadStateDict(ofOptimizer);
    if (scaler != null) {
      scaler.loadStateDict(ofScaler);
    }
    // With other classes the labels mean something else, so the probe begins anew.
    if (probe != null && !ofProbe.isEmpty() && probe.fits(ofProbe)) {
      probe.loadStateDict(ofProbe);
    }
  }

  private static void put(String prefix, Map<String, Tensor> from, Map<String, Tensor> into) {
    from.forEach((name, tensor) -> into.put(prefix + name, tensor));
  }

  /** Removes the tensors of a prefix, and gives them without it. */
  private static Map<String, Tensor> take(String prefix, Map<String, Tensor> from) {
    Map<String, Tensor> taken = new LinkedHashMap<>();
    for (String name : List.copyOf(from.keySet())) {
      if (name.startsWith(prefix)) {
        taken.put(name.substring(prefix.length()), from.remove(name));
      }
    }
    return taken;
  }
}
