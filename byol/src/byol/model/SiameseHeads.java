package byol.model;

import byol.nn.Layer;
import byol.nn.norm.NormSpec;

/**
 * SimSiam's heads: a projector of three layers and a predictor with a bottleneck (arXiv 2011.10566,
 * section 3).
 *
 * @param projectorNorm normalization of the projector
 * @param predictorNorm normalization of the predictor
 * @param hidden hidden units of the projector; 2048 in the paper
 * @param projection output size of both; 2048 in the paper
 */
public record SiameseHeads(
    NormSpec projectorNorm, NormSpec predictorNorm, int hidden, int projection) implements Heads {
  /** Hidden units of the predictor are a quarter of its size (section 4.2). */
  private static final int BOTTLENECK = 4;

  @Override
  public Layer projector(int features) {
    return new SiameseProjector(features, hidden, projection, projectorNorm);
  }

  @Override
  public Layer predictor() {
    return new Predictor(projection, bottleneck(projection), predictorNorm);
  }

  /**
   * Hidden units of the predictor.
   *
   * @param projection its size
   */
  public static int bottleneck(int projection) {
    return projection / BOTTLENECK;
  }
}
