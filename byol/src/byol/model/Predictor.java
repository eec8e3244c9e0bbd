package byol.model;

import byol.nn.norm.NormSpec;

/** q: projections [N, size] → predictions [N, size]; 256 → 4096 → 256 in the paper. */
public final class Predictor extends Mlp {
  /** Takes and gives {@code size} numbers, by way of {@code hidden}. */
  public Predictor(int size, int hidden, NormSpec norm) {
    super(size, hidden, size, norm);
  }
}
