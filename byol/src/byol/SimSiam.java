package byol;

import byol.model.Encoder;
import byol.model.Heads;
import byol.model.Network;
import byol.nn.Layer;
import byol.torch.Functional;
import byol.torch.Tensor;
import java.util.Map;
import java.util.function.Supplier;

/**
 * SimSiam (arXiv 2011.10566): a network predicts its own projection of the other view, through
 * which no gradient flows. No target network, no negative pairs.
 */
public final class SimSiam extends Method {
  private final Layer predictor;

  /**
   * Fresh networks from the default generator.
   *
   * @param encoder makes the encoder
   * @param heads make projector and predictor; {@link byol.model.SiameseHeads} are the paper's
   * @throws IllegalArgumentException if a norm does not fit a layer
   */
  public SimSiam(Supplier<? extends Encoder> encoder, Heads heads) {
    super(new Network(encoder.get(), heads::projector));
    predictor = heads.predictor();
  }

  @Override
  protected Map<String, Layer> extraModules() {
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
