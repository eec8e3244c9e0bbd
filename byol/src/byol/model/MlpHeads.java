package byol.model;

import byol.nn.Layer;
import byol.nn.norm.NormSpec;

/**
 * BYOL's heads: projector and predictor have one hidden layer each (arXiv 2006.07733, section 3.3).
 *
 * @param projectorNorm normalization of the projector
 * @param predictorNorm normalization of the predictor
 * @param hidden hidden units of both; 4096 in the paper
 * @param projection output size of both; 256 in the paper
 */
public record MlpHeads(NormSpec projectorNorm, NormSpec predictorNorm, int hidden, int projection)
    implements Heads {

  @Override
  public Layer projector(int features) {
    return new Projector(features, hidden, projection, projectorNorm);
  }

  @Override
  public Layer predictor() {
    return new Predictor(projection, hidden, predictorNorm);
  }
}
