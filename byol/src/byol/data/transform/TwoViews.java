package byol.data.transform;

import byol.data.ChannelStats;

/**
 * How two views of each image are made. {@link Augmentation} is the usual one: two {@link
 * ViewRecipe}s, which a run's config can hold. A program can bring any two {@link ViewTransform}s.
 */
public interface TwoViews {
  /** Side of the views in pixels. */
  int size();

  /** What views are normalized by: {@code (value − mean) / std}. */
  ChannelStats stats();

  /** Makes the first view of an image. */
  ViewTransform first();

  /** Makes the second view. */
  ViewTransform second();

  /** Whether a picture may be decoded at a reduced scale; see {@link Augmentation}. */
  Boolean reducedDecoding();

  /**
   * Views made by any transforms, of pictures that are decoded whole.
   *
   * @param size side of the views in pixels
   * @param stats what they are normalized by
   * @throws IllegalArgumentException if {@code size} is not positive
   */
  static TwoViews of(int size, ChannelStats stats, ViewTransform first, ViewTransform second) {
    record Any(
        int size,
        ChannelStats stats,
        ViewTransform first,
        ViewTransform second,
        Boolean reducedDecoding)
        implements TwoViews {}
    if (size < 1) {
      throw new IllegalArgumentException("views need a positive side, not " + size);
    }
    return new Any(size, stats, first, second, false);
  }
}
