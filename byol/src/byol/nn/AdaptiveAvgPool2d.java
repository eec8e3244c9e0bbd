package byol.nn;

import byol.torch.Functional;
import byol.torch.Tensor;

/** Average pooling to a size, whatever the input's: [N, C, H, W] → [N, C, size, size]. */
public final class AdaptiveAvgPool2d extends Layer {
  private final int size;

  public AdaptiveAvgPool2d(int size) {
    this.size = size;
  }

  @Override
  public Tensor forward(Tensor input) {
    return Functional.adaptiveAvgPool2d(input, size, size);
  }

  @Override
  public String script() {
    return "return torch.adaptive_avg_pool2d(x, [%1$s, %1$s])".formatted(size);
  }

  @Override
  protected String describe() {
    return "size %s".formatted(size);
  }
}
