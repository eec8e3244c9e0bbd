package byol.model;

import byol.nn.norm.NormSpec;

/** g: features [N, in] → projections [N, out]; 2048 → 4096 → 256 in the paper. */
public final class Projector extends Mlp {
  /** From {@code in} to {@code out} numbers, by way of {@code hidden}. */
  public Projector(int in, int hidden, int out, NormSpec norm) {
    super(in, hidden, out, norm);
  }
}
