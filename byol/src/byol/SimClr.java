package byol;

import byol.model.Encoder;
import byol.model.Heads;
import byol.model.Network;
import byol.torch.Functional;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.util.function.Supplier;

/**
 * SimCLR (arXiv 2002.05709): of all views in the batch, a network is to tell which one is of the
 * same image. Encoder and projector; no predictor, no target.
 */
public final class SimClr extends Method {
  /** A logit whose exponential is 0. */
  private static final double NEVER = -1e9;

  private final double temperature;

  /**
   * Fresh networks from the default generator.
   *
   * @param encoder makes the encoder
   * @param heads make the projector; no predictor is made
   * @param temperature what similarities are divided by; 0.1 in the paper
   * @throws IllegalArgumentException if a norm does not fit a layer, or the temperature is not
   *     positive
   */
  public SimClr(Supplier<? extends Encoder> encoder, Heads heads, double temperature) {
    super(new Network(encoder.get(), heads::projector));
    if (!(temperature > 0)) {
      throw new IllegalArgumentException("temperature must be positive, not " + temperature);
    }
    this.temperature = temperature;
  }

  @Override
  protected Tensor loss(Tensor projections, Tensor targets) {
    return in(Phase.LOSS, () -> contrastiveLoss(ofAllRanks(precise(projections)), temperature));
  }

  /**
   * NT-Xent (equation 1), the mean over all 2N rows: the cross-entropy of finding the other view of
   * the same image among the 2N − 1 others, by cosine similarity over temperature.
   *
   * @param projections [2N, P]: the first views of all images, then the second views
   * @return one element
   */
  public static Tensor contrastiveLoss(Tensor projections, double temperature) {
    long rows = projections.size(0);
    // In float64, which autocast leaves alone: bfloat16 similarities would be too coarse.
    Tensor unit = Functional.normalize(projections.to(DType.FLOAT64), 1);
    Tensor similarity = unit.matmul(unit.t()).div(temperature);
    Tensor row = Tensor.arange(0, rows, unit.device());
    Tensor itself = row.unsqueeze(0).eq(row.unsqueeze(1));
    Tensor others = similarity.add(itself.to(DType.FLOAT64), NEVER);
    Tensor partner = swapped(row);
    return Functional.crossEntropy(others, partner);
  }
}
