package byol;

import byol.model.Network;
import byol.model.Predictor;
import byol.nn.Layer;
import byol.nn.NamedTensors;
import byol.nn.Parameter;
import byol.torch.Device;
import byol.torch.Foreach;
import byol.torch.Functional;
import byol.torch.NoGrad;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bootstrap Your Own Latent (arXiv 2006.07733): an online network θ (encoder, projector, predictor)
 * learns to predict what a target network ξ (encoder, projector) makes of another view of the same
 * image; ξ is a moving average of θ.
 *
 * <pre>{@code
 * Byol byol = new Byol(Network.Config.of(encoder));
 * Optimizer optimizer = new Lars(byol.parameters(), …);
 * for (…) {
 *   try (var step = TensorScope.open()) {
 *     optimizer.zeroGrad();
 *     byol.forward(views).loss().backward();
 *     optimizer.step(learningRate);
 *     byol.updateTarget(tau);
 *   }
 * }
 * }</pre>
 *
 * <p>What is evaluated and exported is {@code online().encoder()}.
 */
public final class Byol {
  private final Network.Config config;
  private final Network online;
  private final Predictor predictor;
  private final Network target;

  /**
   * Fresh networks from the default generator; the target starts as a copy of the online network.
   *
   * @throws IllegalArgumentException if a norm does not fit a layer
   */
  public Byol(Network.Config config) {
    this.config = config;
    online = new Network(config);
    predictor = new Predictor(config.projection(), config.hidden(), config.predictorNorm());
    target = new Network(config);
    target.load(online.state());
    target.parameters().forEach(parameter -> parameter.tensor().requiresGrad_(false));
    checkSeparate();
  }

  private static List<Tensor> tensors(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::tensor).toList();
  }

  /** A moving average over shared memory would be the online network itself, and collapse. */
  private void checkSeparate() {
    List<Tensor> averaged = tensors(online.parameters());
    List<Tensor> averages = tensors(target.parameters());
    for (int i = 0; i < averaged.size(); i++) {
      if (averaged.get(i).sharesStorage(averages.get(i))) {
        throw new IllegalStateException("online and target network share memory");
      }
    }
  }

  /** The network that is trained; evaluate and export its encoder. */
  public Network online() {
    return online;
  }

  /** The moving average. */
  public Network target() {
    return target;
  }

  public Predictor predictor() {
    return predictor;
  }

  /** Moves everything to a device; the new tensors belong to the innermost scope. */
  public void to(Device device) {
    parts().values().forEach(layer -> layer.to(device));
  }

  /** What the optimiser trains: θ and the predictor, without the target. */
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(online.parameters());
    all.addAll(predictor.parameters());
    return all;
  }

  /** Everything a checkpoint needs, by names that start with online, target and predictor. */
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    parts()
        .forEach(
            (part, layer) ->
                layer.state().forEach((name, tensor) -> state.put(part + "." + name, tensor)));
    return state;
  }

  /**
   * Copies values into {@link #state}.
   *
   * @throws IllegalArgumentException naming what is missing, unknown or of another shape
   */
  public void load(Map<String, Tensor> values) {
    NamedTensors.copy(values, state(), "network");
  }

  private Map<String, Layer> parts() {
    Map<String, Layer> parts = new LinkedHashMap<>();
    parts.put("online", online);
    parts.put("target", target);
    parts.put("predictor", predictor);
    return parts;
  }

  /**
   * What one forward pass gives.
   *
   * @param loss one element: both views' terms summed, mean over the batch
   * @param features [2N, F] of the online encoder, without gradient
   */
  public record Output(Tensor loss, Tensor features) {}

  /**
   * The loss of N images in two views (equation 2, symmetrised): for both views, 2 − 2 cos(q(z_θ),
   * z'_ξ), summed, mean over the batch.
   *
   * @param views [2N, C, H, W]: the first views of all images, then the second views
   * @throws IllegalArgumentException if their number is odd or 0
   */
  public Output forward(Tensor views) {
    if (views.dim() != 4 || views.size(0) == 0 || views.size(0) % 2 != 0) {
      throw new IllegalArgumentException(
          "BYOL takes two views of each image, [2N, C, H, W], not "
              + Arrays.toString(views.shape()));
    }
    long n = views.size(0) / 2;
    Tensor features = inPasses(views, online.encoder());
    Tensor predictions = inPasses(inPasses(features, online.projector()), predictor);
    Tensor projections;
    try (var _ = NoGrad.open();
        var pass = TensorScope.open()) {
      Tensor ofSameView = inPasses(views, target);
      projections =
          pass.keep(Tensor.cat(List.of(ofSameView.narrow(0, n, n), ofSameView.narrow(0, 0, n)), 0));
    }
    // The mean over 2N rows of one term each is half of the sum of both terms' means.
    Tensor loss = regressionLoss(predictions, projections).mean().mul(2);
    return new Output(loss, features.detach());
  }

  /** Without batch statistics, views do not mix: one pass over both equals two, and is faster. */
  private Tensor inPasses(Tensor views, Layer layer) {
    if (!config.usesBatchStatistics()) {
      return layer.forward(views);
    }
    long n = views.size(0) / 2;
    return Tensor.cat(
        List.of(layer.forward(views.narrow(0, 0, n)), layer.forward(views.narrow(0, n, n))), 0);
  }

  /**
   * {@code 2 − 2 cos(prediction, target)}, row by row (equation 2).
   *
   * @param predictions [N, P]
   * @param targets [N, P]
   * @return [N], between 0 and 4
   */
  public static Tensor regressionLoss(Tensor predictions, Tensor targets) {
    Tensor cosine =
        Functional.normalize(predictions, 1).mul(Functional.normalize(targets, 1)).sum(1);
    return cosine.mul(-2).add(2);
  }

  /**
   * {@code ξ ← τ ξ + (1 − τ) θ}, after each step of the optimiser.
   *
   * @param tau between 0 (the target is the online network) and 1 (it never changes)
   */
  public void updateTarget(double tau) {
    try (var _ = NoGrad.open()) {
      Foreach.lerp_(tensors(target.parameters()), tensors(online.parameters()), 1 - tau);
    }
  }
}
