package byol.nn.norm;

import byol.nn.Identity;
import byol.nn.NormLayer;

/**
 * Which normalization follows a convolution or linear layer. A new one is a record here, with a
 * line in each method; the compiler shows which.
 */
public sealed interface Norm {
  /** What is added to variances before they are divided by, as in PyTorch. */
  double EPS = 1e-5;

  /** How they are written, for people. */
  String NOTATION = "bn, gn:G, ln, in, bn-init or none";

  /** How they are written, as a regular expression. */
  String SYNTAX = "bn|gn:\\d{1,6}|ln|in|bn-init|none";

  /** Batch normalization, the original recipe. */
  record Batch() implements Norm {}

  /** Group normalization with this many groups. */
  record Group(int groups) implements Norm {
    /** Refuses less than one group. */
    public Group {
      if (groups < 1) {
        throw new IllegalArgumentException("group norm needs at least 1 group, not " + groups);
      }
    }
  }

  /** Layer normalization: one group. */
  record LayerNorm() implements Norm {}

  /** Instance normalization: one group a channel. */
  record Instance() implements Norm {}

  /** None, but a scale and a shift that start as batch normalization acts on a first batch. */
  record BatchInit() implements Norm {}

  /** None. */
  record None() implements Norm {}

  /**
   * Reads what matches {@link #SYNTAX}.
   *
   * @throws IllegalArgumentException for no groups
   */
  static Norm parse(String text) {
    return switch (text) {
      case "bn" -> new Batch();
      case "ln" -> new LayerNorm();
      case "in" -> new Instance();
      case "bn-init" -> new BatchInit();
      case "none" -> new None();
      default -> new Group(Integer.parseInt(text.substring("gn:".length())));
    };
  }

  /** What {@link #parse} reads. */
  default String notation() {
    return switch (this) {
      case Batch() -> "bn";
      case Group(int groups) -> "gn:" + groups;
      case LayerNorm() -> "ln";
      case Instance() -> "in";
      case BatchInit() -> "bn-init";
      case None() -> "none";
    };
  }

  /** Whether samples of a batch influence each other. */
  default boolean usesBatchStatistics() {
    return this instanceof Batch;
  }

  /**
   * A normalization of images, [N, channels, H, W].
   *
   * @throws IllegalArgumentException if groups do not divide the channels
   */
  default NormLayer over2d(int channels) {
    return switch (this) {
      case Batch() -> new BatchNorm2d(channels);
      case Group(int groups) -> new GroupNorm(groups, channels);
      case LayerNorm() -> GroupNorm.layerNorm(channels);
      case Instance() -> GroupNorm.instanceNorm(channels);
      case BatchInit() -> new ChannelAffine(channels);
      case None() -> new Identity();
    };
  }

  /**
   * A normalization of features, [N, features].
   *
   * @throws IllegalArgumentException if groups do not divide the features, or each group would hold
   *     one single value, which normalizes to 0 whatever it was
   */
  default NormLayer over1d(int features) {
    return switch (this) {
      case Batch() -> new BatchNorm1d(features);
      case Group(int groups) when groups == features -> throw oneValueEach(features);
      case Group(int groups) -> new GroupNorm(groups, features);
      case LayerNorm() -> GroupNorm.layerNorm(features);
      case Instance() -> throw oneValueEach(features);
      case BatchInit() -> new ChannelAffine(features);
      case None() -> new Identity();
    };
  }

  private static IllegalArgumentException oneValueEach(int features) {
    return new IllegalArgumentException(
        "instance norm over "
            + features
            + " features has one value in each group and turns all of them to 0: in the projector"
            + " and predictor use bn, gn:G, ln, bn-init or none");
  }
}
