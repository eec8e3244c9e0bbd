package byol.config;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.data.transform.ViewRecipe;

/**
 * What a user says of the views: every field may be null, and then comes from the data set or from
 * the size. The fields are those of {@link Augmentation}.
 *
 * @param size side in pixels; the images' own by default, 224 where they vary
 * @param first recipe of the first view
 * @param second recipe of the second view
 * @param stats what the views are normalized by; the data set's by default
 * @param reducedDecoding whether large JPEG pictures may be decoded at a reduced scale; true by
 *     default
 */
public record ViewOptions(
    Integer size,
    ViewRecipe first,
    ViewRecipe second,
    ChannelStats stats,
    Boolean reducedDecoding) {
  /** What somebody says who says nothing. */
  public static final ViewOptions NONE = new ViewOptions(null, null, null, null, null);

  /** Images up to this side get the small-image views. */
  private static final int SMALL_IMAGE = 96;

  private static final int PHOTOGRAPH = 224;

  /**
   * Decides what was left open.
   *
   * @param imageSize side in pixels if {@code size} is null; may be null as well
   * @throws IllegalArgumentException if the size is not positive, or the statistics are not for the
   *     images' channels
   */
  public Augmentation resolve(ImageDataset dataset, Integer imageSize) {
    Integer wanted = size != null ? size : imageSize;
    int side = wanted != null ? wanted : dataset.nativeSize().orElse(PHOTOGRAPH);
    ChannelStats normalization = stats != null ? stats : dataset.stats();
    if (normalization.channels() != dataset.channels()) {
      throw new IllegalArgumentException(
          "views.stats is for %s channels, but the images of %s have %s: leave it out to use theirs"
              .formatted(normalization.channels(), dataset.name(), dataset.channels()));
    }
    Augmentation usual =
        side <= SMALL_IMAGE
            ? Augmentation.small(side, normalization)
            : Augmentation.paper(side).withStats(normalization);
    return new Augmentation(
        side,
        first != null ? first : usual.first(),
        second != null ? second : usual.second(),
        normalization,
        reducedDecoding);
  }
}
