package byol.model;

import byol.nn.NormSpec;
import byol.nn.ReLU;
import byol.nn.Sequential;

/**
 * BYOL's multi-layer perceptron (arXiv 2006.07733, section 3.3): linear with bias, norm, ReLU,
 * linear without bias; no norm on the output. [N, in] → [N, out].
 */
public abstract sealed class Mlp extends Sequential permits Projector, Predictor {
  Mlp(int in, int hidden, int out, NormSpec norm) {
    super(
        norm.linear(in, hidden, true),
        norm.norm().over1d(hidden),
        new ReLU(),
        norm.linear(hidden, out, false));
  }
}
