package byol.model;

import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.NormLayer;
import byol.nn.ReLU;
import byol.nn.Sequential;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/**
 * BYOL's multi-layer perceptron (arXiv 2006.07733, section 3.3): linear with bias, norm, ReLU,
 * linear without bias; no norm on the output. [N, in] → [N, out].
 */
public abstract sealed class Mlp extends Sequential permits Projector, Predictor {
  private final Layer first;
  private final NormLayer norm;
  private final Layer last;

  Mlp(int in, int hidden, int out, NormSpec norm) {
    this(
        norm.linear(in, hidden, true), norm.norm().over1d(hidden), norm.linear(hidden, out, false));
  }

  private Mlp(Linear first, NormLayer norm, Linear last) {
    super(first, norm, new ReLU(), last);
    this.first = first;
    this.norm = norm;
    this.last = last;
  }

  /** Norm and ReLU in one go, where the norm can. */
  @Override
  public Tensor forward(Tensor x) {
    return TensorScope.compute(() -> last.call(norm.callRelu(first.call(x))));
  }
}
