package byol.command;

import byol.data.ImageDataset;
import byol.data.JoinedImages;
import byol.data.MissingSplitException;
import byol.data.Split;
import byol.use.features.FeatureRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The images of all splits of a data set, one split after the other.
 *
 * @param images all of them
 * @param splits which split each part of {@code images} is
 */
public record AllImages(JoinedImages images, List<String> splits) {
  /** Copies the list. */
  public AllImages {
    splits = List.copyOf(splits);
  }

  /**
   * Opens what there is; a split may be missing.
   *
   * @param data the SPEC of the images
   * @throws byol.data.DataException if they are not there or cannot be used
   */
  public static AllImages open(String data, DataOpener opener) {
    List<ImageDataset> parts = new ArrayList<>();
    List<String> splits = new ArrayList<>();
    Optional<MissingSplitException> missing = Optional.empty();
    for (Split split : Split.values()) {
      try {
        parts.add(opener.open(data, split));
        splits.add(word(split));
      } catch (MissingSplitException e) {
        missing = Optional.of(e);
      }
    }
    if (parts.isEmpty()) {
      throw missing.orElseThrow();
    }
    opener
        .openOthers(data)
        .forEach(
            (name, images) -> {
              parts.add(images);
              splits.add(name);
            });
    return new AllImages(new JoinedImages(parts), splits);
  }

  private static String word(Split split) {
    return split.name().toLowerCase(Locale.ROOT);
  }

  /** Both splits of a data set. */
  static AllImages of(ImageDataset train, ImageDataset test) {
    return new AllImages(
        new JoinedImages(List.of(train, test)),
        Stream.of(Split.values()).map(AllImages::word).toList());
  }

  /** What is known of an image. */
  public FeatureRow row(int index) {
    int label = images.label(index);
    return new FeatureRow(
        images.imageFile(index).map(Object::toString).orElseGet(() -> images.source(index)),
        label == ImageDataset.NO_LABEL ? null : images.classNames().get(label),
        splits.get(images.part(index)));
  }
}
