package byol;

import byol.model.Encoder;
import byol.model.Heads;
import byol.model.Network;
import byol.nn.Identity;
import byol.nn.Layer;
import byol.nn.Parameter;
import byol.torch.Foreach;
import byol.torch.Functional;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Bootstrap Your Own Latent (arXiv 2006.07733): an online network θ (encoder, projector, predictor)
 * learns to predict what a target network ξ (encoder, projector) makes of another view of the same
 * image; ξ is a moving average of θ.
 *
 * <pre>{@code
 * Byol byol = new Byol(() -> new ResNet(config), Heads.of(NormSpec.GN_WS));
 * Optimizer optimizer = new Lars(byol.parameters());
 * for (…) {
 *   try (var step = TensorScope.open()) {
 *     optimizer.zeroGrad();
 *     byol.forward(views).loss().backward();
 *     optimizer.step(learningRate);
 *     byol.updateTarget(tau);
 *   }
 * }
 * }</pre>
 */
public final class Byol extends Method {
  private final Layer predictor;
  private final Network target;

  /**
   * Fresh networks from the default generator; the target starts as a copy of the online network.
   *
   * @param encoder makes an encoder; called twice, for the online and the target network, which
   *     must have tensors of the same names and shapes
   * @param heads make the projectors and the predictor
   * @throws IllegalArgumentException if a norm does not fit a layer
   */
  public Byol(Supplier<? extends Encoder> encoder, Heads heads) {
    this(encoder, heads, true);
  }

  private Byol(Supplier<? extends Encoder> encoder, Heads heads, boolean predicts) {
    super(new Network(encoder.get(), heads::projector));
    predictor = predicts ? heads.predictor() : new Identity();
    target = new Network(encoder.get(), heads::projector);
    target.loadStateDict(online().stateDict());
    target.parameters().forEach(parameter -> parameter.tensor().requiresGrad_(false));
    checkSeparate();
  }

  /**
   * The control without a predictor, whose online projections are to equal the target's (arXiv
   * 2006.07733, table 5b).
   *
   * @throws IllegalArgumentException if a norm does not fit a layer
   */
  public static Byol withoutPredictor(Supplier<? extends Encoder> encoder, Heads heads) {
    return new Byol(encoder, heads, false);
  }

  private static List<Tensor> tensors(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::tensor).toList();
  }

  /** A moving average over shared memory would be the online network itself, and collapse. */
  private void checkSeparate() {
    List<Tensor> averaged = tensors(online().parameters());
    List<Tensor> averages = tensors(target.parameters());
    for (int i = 0; i < averaged.size(); i++) {
      if (averaged.get(i).sharesStorage(averages.get(i))) {
        throw new IllegalStateException("online and target network share memory");
      }
    }
  }

  /** The moving average. */
  public Network target() {
    return target;
  }

  /** The predictor; {@link Identity} in the control without one. */
  public Layer predictor() {
    return predictor;
  }

  @Override
  protected Map<String, Layer> extraModules() {
    return Map.of("predictor", predictor);
  }

  @Override
  protected Map<String, Layer> targetModules() {
    return Map.of("target", target);
  }

  /** What each view's prediction is to be: the other view's target projection, a constant. */
  @Override
  protected Tensor targets(Tensor views) {
    return in(Phase.FORWARD_TARGET, () -> projectedByTarget(views));
  }

  private Tensor projectedByTarget(Tensor views) {
    try (var _ = NoGrad.open()) {
      return TensorScope.compute(() -> swapped(inPasses(views, target)));
    }
  }

  /**
   * For both views, 2 − 2 cos(q(z_θ), z'_ξ), summed, mean over the images (equation 2,
   * symmetrized).
   */
  @Override
  protected Tensor loss(Tensor projections, Tensor targets) {
    Tensor predictions = in(Phase.FORWARD_ONLINE, () -> inPasses(projections, predictor));
    // The mean over 2N rows of one term each is half of the sum of both terms' means.
    return in(Phase.LOSS, () -> regressionLoss(predictions, targets).mean().mul(2));
  }

  /**
   * {@code 2 − 2 cos(prediction, target)}, row by row (equation 2).
   *
   * @param predictions [N, P]
   * @param targets [N, P]
   * @return [N], between 0 and 4
   */
  public static Tensor regressionLoss(Tensor predictions, Tensor targets) {
    Tensor prediction = Functional.normalize(precise(predictions), 1);
    Tensor target = Functional.normalize(precise(targets), 1);
    return prediction.mul(target).sum(1).mul(-2).add(2);
  }

  /**
   * {@code ξ ← τ ξ + (1 − τ) θ}, after each step of the optimizer.
   *
   * @param tau between 0 (the target is the online network) and 1 (it never changes)
   */
  @Override
  public void updateTarget(double tau) {
    try (var _ = NoGrad.open()) {
      Foreach.average_(tensors(target.parameters()), tensors(online().parameters()), 1 - tau);
    }
  }

  @Override
  public void updateTarget(Tensor weight) {
    try (var _ = NoGrad.open()) {
      Foreach.average_(tensors(target.parameters()), tensors(online().parameters()), weight);
    }
  }
}
