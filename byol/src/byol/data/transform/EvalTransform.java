package byol.data.transform;

import byol.data.ChannelStats;
import java.util.Collections;
import java.util.List;

/**
 * How images are prepared for evaluation: the shorter side is resized to 256/224 of the wanted one
 * (antialiased bicubic), the center is cut out, and it is normalized. An image that already has the
 * wanted size is only normalized. "Bootstrap Your Own Latent" (arXiv 2006.07733), appendix C.
 *
 * @param size side of the result in pixels
 * @param stats what the result is normalized by: {@code (value − mean) / std}
 */
public record EvalTransform(int size, ChannelStats stats) {

  /**
   * Checks the side.
   *
   * @throws IllegalArgumentException if {@code size} is not positive
   */
  public EvalTransform {
    if (size < 1) {
      throw new IllegalArgumentException("images need a positive side, not " + size);
    }
  }

  /**
   * Leaves the values between 0 and 1, as torchvision's {@code ToTensor}.
   *
   * @param channels 1 or 3
   */
  public static EvalTransform unnormalized(int size, int channels) {
    List<Double> zeros = Collections.nCopies(channels, 0.0);
    return new EvalTransform(size, new ChannelStats(zeros, Collections.nCopies(channels, 1.0)));
  }

  /** What the shorter side is resized to before the center is cut out. */
  public int resizedSide() {
    return (int) Math.rint(size * 256.0 / 224.0);
  }
}
