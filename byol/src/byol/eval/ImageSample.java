package byol.eval;

import byol.data.ImageDataset;
import byol.data.Subset;
import byol.eval.features.Indices;

/** Part of a data set, where all of it would take too long. */
final class ImageSample {
  private ImageSample() {}

  /**
   * A fixed choice, in the order of the data set. By chance, because folders come sorted by class.
   */
  static ImageDataset of(ImageDataset dataset, int images) {
    if (dataset.size() <= images) {
      return dataset;
    }
    int[] chosen =
        Indices.generator(0).ints(0, dataset.size()).distinct().limit(images).sorted().toArray();
    return Subset.of(dataset, chosen);
  }
}
