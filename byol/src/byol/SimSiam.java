package byol;

import byol.model.Network;
import byol.model.Predictor;
import byol.model.SiameseProjector;
import byol.nn.Layer;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.Map;

/**
 * SimSiam (arXiv 2011.10566): a network predicts its own projection of the other view, through
 * which no gradient flows. No target network, no negative pairs.
 */
public final class SimSiam extends Method {
  /** Hidden units of the predictor are a quarter of its size (section 4.2). */
  private static final int BOTTLENECK = 4;

  private final Predictor predictor;

  /**
   * Fresh networks from the default generator.
   *
   * @param config {@code hidden} is the projector's, {@code projection} the output of both; 2048
   *     each in the paper
   * @throws IllegalArgumentException if a norm does not fit a layer
   */
  public SimSiam(Network.Config config) {
    super(
        new Network(
            config.encoder(),
            features ->
                new SiameseProjector(
                    features, config.hidden(), config.projection(), config.projectorNorm())),
        config.usesBatchStatistics());
    predictor =
        new Predictor(
            config.projection(), config.projection() / BOTTLENECK, config.predictorNorm());
  }

  @Override
  protected Map<String, Layer> trainedBeside() {
    return Map.of("predictor", predictor);
  }

  @Override
  protected Tensor loss(Tensor projections, Tensor targets) {
    Tensor predictions = in(Phase.FORWARD_ONLINE, () -> inPasses(projections, predictor));
    return in(Phase.LOSS, () -> similarityLoss(predictions, swapped(projections.detach())));
  }

  /**
   * {@code −cos(prediction, projection)}, the mean over both views (equations 1 and 2).
   *
   * @param predictions [2N, P]
   * @param projections [2N, P], of the other view, without gradient
   * @return one element, between −1 and 1
   */
  public static Tensor similarityLoss(Tensor predictions, Tensor projections) {
    Tensor prediction = Functional.normalize(precise(predictions), 1);
    Tensor projection = Functional.normalize(precise(projections), 1);
    return prediction.mul(projection).sum(1).mean().neg();
  }
}
