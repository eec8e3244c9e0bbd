package byol.model;

import byol.nn.ReLU;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;

/**
 * SimSiam's projector (arXiv 2011.10566, section 3): three linear layers, each with a norm, the
 * last one too, and ReLU between. [N, in] → [N, out].
 */
public final class SiameseProjector extends Sequential {
  /**
   * Fresh weights from the default generator.
   *
   * @throws IllegalArgumentException if the norm does not fit {@code hidden} or {@code out}
   */
  public SiameseProjector(int in, int hidden, int out, NormSpec norm) {
    super(
        norm.linear(in, hidden, false),
        norm.norm().over1d(hidden),
        new ReLU(),
        norm.linear(hidden, hidden, false),
        norm.norm().over1d(hidden),
        new ReLU(),
        norm.linear(hidden, out, true),
        norm.norm().over1d(out));
  }
}
