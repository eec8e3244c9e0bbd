package byol.report;

import byol.data.ImageDataset;
import byol.data.load.ViewPreview;
import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.codec.EncodedImage;
import byol.util.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of a {@link ContactSheet}.
 *
 * @param label the image's class; null if it has none
 * @param source where the image comes from
 * @param height of the image in pixels
 * @param width of the image in pixels
 * @param original the image, perhaps smaller
 * @param pairs the two views of each epoch
 */
record SheetRow(
    String label, String source, int height, int width, Image original, List<List<Image>> pairs) {

  /** Makes the row of an image. */
  static SheetRow of(ImageDataset dataset, int index, int epochs, int cell, ViewPreview preview) {
    ScaledImage original =
        dataset.image(index, (height, width) -> EncodedImage.reduction(height, width, 2 * cell));
    int label = dataset.label(index);
    return new SheetRow(
        label == ImageDataset.NO_LABEL ? null : Printable.of(dataset.classNames().get(label)),
        dataset.source(index),
        original.height(),
        original.width(),
        original.image(),
        IntStream.range(0, epochs).mapToObj(epoch -> preview.views(index, epoch)).toList());
  }

  /**
   * Chooses images: in the given order, one of each class, then a second one, and so on.
   *
   * @param order of all images
   * @param count how many; all if there are fewer
   * @return sorted by class
   */
  static List<Integer> choose(ImageDataset dataset, int[] order, int count) {
    int classes = Math.max(1, dataset.classNames().size());
    int[] taken = new int[classes];
    List<Integer> chosen = new ArrayList<>();
    for (int round = 1; chosen.size() < Math.min(count, order.length); round++) {
      for (int index : order) {
        int label = Math.max(0, dataset.label(index));
        if (taken[label] < round && chosen.size() < count && !chosen.contains(index)) {
          taken[label]++;
          chosen.add(index);
        }
      }
    }
    return chosen.stream()
        .sorted(
            (a, b) ->
                dataset.label(a) != dataset.label(b)
                    ? Integer.compare(dataset.label(a), dataset.label(b))
                    : Integer.compare(a, b))
        .toList();
  }
}
