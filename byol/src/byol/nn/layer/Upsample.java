package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Nn;
import byol.torch.Tensor;
import java.util.List;
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

  /**
   * Adds ONNX's Resize. By whole factors and their like it takes the same pixels as {@link
   * #forward}; by the nearest pixel and another factor there are two exceptions, both of LibTorch:
   * an image that the factor makes no larger (1.125 and less than 8 pixels) stays as it is, and
   * where 1/factor is rounded (6.0625), now and then the neighbor is taken.
   *
   * @throws UnsupportedOperationException for a factor that float32 does not hold exactly, as
   *     ONNX's are: some images would become a pixel larger or smaller
   */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    if ((float) scale != scale) {
      throw new UnsupportedOperationException(
          "Upsample%s by %s cannot be written as ONNX, whose factors are float32: use one that is"
                  .formatted(graph.path().isEmpty() ? "" : " (%s)".formatted(graph.path()), scale)
              + " a sum of halves, quarters, and so on, such as %s"
                  .formatted(Math.max(Math.round(scale * 8), 1) / 8.0));
    }
    OnnxValue scales = graph.reals("scales", 1, 1, scale, scale);
    List<OnnxValue> inputs = List.of(x, OnnxValue.OMITTED, scales);
    return switch (mode) {
      case NEAREST ->
          graph.node(
              "Resize",
              inputs,
              OnnxAttribute.text("mode", "nearest"),
              OnnxAttribute.text("coordinate_transformation_mode", "asymmetric"),
              OnnxAttribute.text("nearest_mode", "floor"));
      case BILINEAR ->
          graph.node(
              "Resize",
              inputs,
              OnnxAttribute.text("mode", "linear"),
              OnnxAttribute.text("coordinate_transformation_mode", "half_pixel"));
    };
  }

  @Override
  protected String describe() {
    return "%s, %s".formatted(scale, mode.name().toLowerCase(Locale.ROOT));
  }
}
