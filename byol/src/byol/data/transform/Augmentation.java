package byol.data.transform;

import byol.data.ChannelStats;

/**
 * How the two views of an image are made: a recipe for each, the side they are resized to, and what
 * they are normalized by afterwards.
 *
 * @param size side of the views in pixels
 * @param first recipe of the first view
 * @param second recipe of the second view
 * @param stats what the views are normalized by: {@code (value − mean) / std}
 * @param reducedDecoding whether a JPEG picture may be decoded at half, a quarter or an eighth of
 *     its scale (by libjpeg-turbo, where there is one) as far as the smaller crop keeps at least
 *     {@code size} pixels a side. That is faster for large pictures. The views then differ from
 *     those of the whole picture, which equal torchvision's, by a few of 255 on average: the
 *     antialiased resize weighs means of squares instead of pixels, and colors that are stored at a
 *     lower resolution lose some of it. True where a file of an earlier build does not say
 */
public record Augmentation(
    int size, ViewRecipe first, ViewRecipe second, ChannelStats stats, Boolean reducedDecoding)
    implements TwoViews {

  /**
   * Checks the side, and completes what is null.
   *
   * @throws IllegalArgumentException if {@code size} is not positive
   */
  public Augmentation {
    if (size < 1) {
      throw new IllegalArgumentException("views need a positive side, not " + size);
    }
    reducedDecoding = reducedDecoding == null || reducedDecoding;
  }

  /** With reduced decoding. */
  public Augmentation(int size, ViewRecipe first, ViewRecipe second, ChannelStats stats) {
    this(size, first, second, stats, true);
  }

  /** The paper's T and T′, for photographs; normalized by ImageNet's statistics. */
  public static Augmentation paper(int size) {
    return new Augmentation(
        size, ViewRecipe.paperT(), ViewRecipe.paperTPrime(), ChannelStats.IMAGENET);
  }

  /**
   * For small images, of 28 to 96 pixels: as in the paper, but crops of at least a fifth of the
   * area (a twelfth of 32 × 32 shows next to nothing) and no blur, as is customary on CIFAR-10.
   */
  public static Augmentation small(int size, ChannelStats stats) {
    ViewRecipe first = ViewRecipe.paperT().withCropScale(0.2, 1).withBlur(0);
    return new Augmentation(size, first, first.withSolarize(0.2), stats);
  }

  /** Crops and flips only; see {@link ViewRecipe#cropAndFlip}. */
  public static Augmentation plain(int size, ChannelStats stats) {
    return new Augmentation(size, ViewRecipe.cropAndFlip(), ViewRecipe.cropAndFlip(), stats);
  }

  /** This augmentation normalized by other statistics. */
  public Augmentation withStats(ChannelStats other) {
    return new Augmentation(size, first, second, other, reducedDecoding);
  }

  /** This augmentation with reduced decoding on or off. */
  public Augmentation withReducedDecoding(boolean on) {
    return new Augmentation(size, first, second, stats, on);
  }

  /** The evaluation's transform for the same side and statistics. */
  public EvalTransform eval() {
    return new EvalTransform(size, stats);
  }
}
