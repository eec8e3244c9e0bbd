package byol.command;

import byol.data.ImageDataset;
import byol.data.JoinedImages;
import byol.data.Split;
import byol.use.features.FeatureRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every image of a data set, one split after the other, with a label or without.
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
    Map<String, ImageDataset> parts = opener.openAll(data);
    return new AllImages(
        new JoinedImages(List.copyOf(parts.values())), List.copyOf(parts.keySet()));
  }

  /** Both splits of a data set. */
  static AllImages of(ImageDataset train, ImageDataset test) {
    return new AllImages(
        new JoinedImages(List.of(train, test)), List.of(Split.TRAIN.word(), Split.TEST.word()));
  }

  /** What is known of an image. */
  public FeatureRow row(int index) {
    int label = images.label(index);
    return new FeatureRow(
        images.imageFile(index).map(Object::toString).orElseGet(() -> images.source(index)),
        label == ImageDataset.NO_LABEL ? null : images.classNames().get(label),
        splits.get(images.part(index)));
  }

  /** How many there are of each split, and without a label, in words. */
  public String summary() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    int unlabeled = 0;
    for (int i = 0; i < images.size(); i++) {
      sizes.merge(splits.get(images.part(i)), 1, Integer::sum);
      unlabeled += images.label(i) == ImageDataset.NO_LABEL ? 1 : 0;
    }
    String words =
        sizes.entrySet().stream()
            .map(split -> String.format(Locale.ROOT, "%,d %s", split.getValue(), split.getKey()))
            .collect(Collectors.joining(", "));
    return unlabeled == 0
        ? words
        : "%s; %s without a label"
            .formatted(
                words,
                unlabeled == images.size() ? "all" : String.format(Locale.ROOT, "%,d", unlabeled));
  }
}
