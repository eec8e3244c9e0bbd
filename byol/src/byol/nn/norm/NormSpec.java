package byol.nn.norm;

import byol.nn.Conv2d;
import byol.nn.Linear;

/**
 * How a part of the network is normalized: its activations by a norm, its weights by Weight
 * Standardization or not. Written {@code bn}, {@code gn:16}, {@code ln}, {@code in}, {@code
 * bn-init} or {@code none}, each with or without {@code +ws}.
 */
public record NormSpec(Norm norm, boolean standardizesWeights) {
  /** The paper's replacement for batch normalization (arXiv 2010.10241). */
  public static final NormSpec GN_WS = new NormSpec(new Norm.Group(16), true);

  private static final String WS = "+ws";

  /**
   * Reads the notation above.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static NormSpec parse(String text) {
    boolean ws = text.endsWith(WS);
    String norm = ws ? text.substring(0, text.length() - WS.length()) : text;
    if (!norm.matches(Norm.SYNTAX)) {
      throw new IllegalArgumentException(
          "unknown norm '%s': use %s, such as gn:16, each with or without +ws"
              .formatted(text, Norm.NOTATION));
    }
    return new NormSpec(Norm.parse(norm), ws);
  }

  /** Whether samples of a batch influence each other. */
  public boolean usesBatchStatistics() {
    return norm.usesBatchStatistics();
  }

  /** A convolution without bias, as the spec says. */
  public Conv2d conv2d(int in, int out, int kernel, int stride, int padding) {
    return standardizesWeights
        ? new WSConv2d(in, out, kernel, stride, padding)
        : new Conv2d(in, out, kernel, stride, padding);
  }

  /** A linear layer, as the spec says. */
  public Linear linear(int in, int out, boolean withBias) {
    return standardizesWeights ? new WSLinear(in, out, withBias) : new Linear(in, out, withBias);
  }

  @Override
  public String toString() {
    return standardizesWeights ? norm.notation() + WS : norm.notation();
  }
}
