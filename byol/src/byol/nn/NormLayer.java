package byol.nn;

import byol.torch.Functional;
import byol.torch.Tensor;

/**
 * A normalization, or what stands in its place, with what follows it in a network: ReLU, or a
 * shortcut and ReLU. A norm that can do all in one pass over memory overrides these.
 */
public abstract class NormLayer extends Layer {
  /** For subclasses. */
  protected NormLayer() {}

  /** {@code relu(norm(x))}. */
  public Tensor forwardRelu(Tensor input) {
    return Functional.relu_(forward(input));
  }

  /** {@code relu(norm(x) + shortcut)}: the end of a residual block. */
  public Tensor forwardAddRelu(Tensor input, Tensor shortcut) {
    return Functional.relu_(forward(input).add(shortcut));
  }

  /** {@link #forwardRelu}, seen as by {@link #call}. */
  public final Tensor callRelu(Tensor input) {
    return seen(forwardRelu(input));
  }

  /** {@link #forwardAddRelu}, seen as by {@link #call}. */
  public final Tensor callAddRelu(Tensor input, Tensor shortcut) {
    return seen(forwardAddRelu(input, shortcut));
  }
}
