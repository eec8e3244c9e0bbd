package byol.model;

import byol.nn.Layer;
import byol.nn.norm.NormSpec;

/** Makes the networks behind the encoder: the projector, and the predictor behind that. */
public interface Heads {

  /**
   * A new projector: [N, features] → [N, P].
   *
   * @param features of the encoder
   */
  Layer projector(int features);

  /** A new predictor: [N, P] → [N, P]. */
  Layer predictor();

  /** The paper's heads, with one normalization: 4096 hidden units, 256 outputs. */
  static Heads of(NormSpec norm) {
    return new MlpHeads(norm, norm, 4096, 256);
  }
}
