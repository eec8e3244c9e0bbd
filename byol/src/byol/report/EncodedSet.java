package byol.report;

import byol.data.ImageDataset;
import byol.eval.features.Features;
import byol.util.Printable;

/**
 * A data set and what an encoder makes of it.
 *
 * @param images N images
 * @param features of those images, in their order
 */
public record EncodedSet(ImageDataset images, Features features) {
  /**
   * Checks that the two fit.
   *
   * @throws IllegalArgumentException if they are of different length
   */
  public EncodedSet {
    if (images.size() != features.count()) {
      throw new IllegalArgumentException(
          "%s has %s images, but there are features of %s"
              .formatted(images.name(), images.size(), features.count()));
    }
  }

  Picture picture(int index) {
    int label = features.labels()[index];
    boolean known = label >= 0 && label < features.classes();
    return new Picture(
        images.image(index), known ? Printable.of(features.classNames().get(label)) : null);
  }
}
