package byol.nn.layer;

import byol.nn.Layer;
import byol.torch.Nn;
import byol.torch.Tensor;
import java.util.Locale;

/** Images made larger, or smaller: [N, C, H, W] → [N, C, ⌊scale H⌋, ⌊scale W⌋]. */
public final class Upsample extends Layer {
  /** Where new pixels come from. */
  public enum Mode {
    /** The nearest one. */
    NEAREST,
    /** The four around, corners not aligned. */
    BILINEAR
  }

  private final double scale;
  private final Mode mode;

  /**
   * By a factor.
   *
   * @throws IllegalArgumentException if it is not positive and finite
   */
  public Upsample(double scale, Mode mode) {
    if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a scale is more than 0, not " + scale);
    }
    this.scale = scale;
    this.mode = mode;
  }

  @Override
  public Tensor forward(Tensor input) {
    double[] scales = {scale, scale};
    return switch (mode) {
      case NEAREST -> Nn.upsampleNearest2d(input, null, scales);
      case BILINEAR -> Nn.upsampleBilinear2d(input, null, false, scales);
    };
  }

  @Override
  public String script() {
    return switch (mode) {
      case NEAREST -> "return torch.upsample_nearest2d(x, None, [%1$s, %1$s])".formatted(scale);
      case BILINEAR ->
          "return torch.upsample_bilinear2d(x, None, False, [%1$s, %1$s])".formatted(scale);
    };
  }

  @Override
  protected String describe() {
    return "%s, %s".formatted(scale, mode.name().toLowerCase(Locale.ROOT));
  }
}
