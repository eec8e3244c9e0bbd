package byol.nn.norm;

import byol.nn.Conv2d;
import byol.nn.Linear;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a part of the network is normalized: its activations by a norm, its weights by Weight
 * Standardization or not. Written {@code bn}, {@code gn:16}, {@code ln}, {@code in}, {@code
 * bn-init} or {@code none}, each with or without {@code +ws}.
 */
public record NormSpec(Norm norm, boolean standardizesWeights) {
  /** The paper's replacement for batch normalization (arXiv 2010.10241). */
  public static final NormSpec GN_WS = new NormSpec(new Norm.Group(16), true);

  private static final Pattern SYNTAX =
      Pattern.compile("(bn|gn:(\\d{1,6})|ln|in|bn-init|none)(\\+ws)?");

  /**
   * Reads the notation above.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static NormSpec parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "unknown norm '"
              + text
              + "': use bn, gn:G (such as gn:16), ln, in, bn-init or none, each with or without"
              + " +ws");
    }
    Norm norm =
        switch (matcher.group(1)) {
          case "bn" -> new Norm.Batch();
          case "ln" -> new Norm.LayerNorm();
          case "in" -> new Norm.Instance();
          case "bn-init" -> new Norm.BatchInit();
          case "none" -> new Norm.None();
          default -> new Norm.Group(Integer.parseInt(matcher.group(2)));
        };
    return new NormSpec(norm, matcher.group(3) != null);
  }

  /** Whether samples of a batch influence each other. */
  public boolean usesBatchStatistics() {
    return norm instanceof Norm.Batch;
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
    String name =
        switch (norm) {
          case Norm.Batch() -> "bn";
          case Norm.Group(int groups) -> "gn:" + groups;
          case Norm.LayerNorm() -> "ln";
          case Norm.Instance() -> "in";
          case Norm.BatchInit() -> "bn-init";
          case Norm.None() -> "none";
        };
    return standardizesWeights ? name + "+ws" : name;
  }
}
