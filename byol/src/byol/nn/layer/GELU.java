package byol.nn.layer;

import byol.nn.Layer;
import byol.torch.Tensor;

/** {@code x Φ(x)}, Φ being the normal distribution's (arXiv 1606.08415). Of any shape. */
public final class GELU extends Layer {
  private final String approximate;

  /** The exact one. */
  public GELU() {
    this(false);
  }

  /**
   * The exact one, or PyTorch's approximation of it.
   *
   * @param tanh whether {@code 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³)))}
   */
  public GELU(boolean tanh) {
    approximate = tanh ? "tanh" : "none";
  }

  @Override
  public Tensor forward(Tensor input) {
    return input.gelu(approximate);
  }

  @Override
  public String script() {
    return "return torch.gelu(x, approximate=\"%s\")".formatted(approximate);
  }

  @Override
  protected String describe() {
    return approximate.equals("tanh") ? "tanh" : "";
  }
}
