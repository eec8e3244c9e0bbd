package byol.command;

import byol.data.ImageDataset;
import byol.data.Parts;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import java.util.Map;

/**
 * Opens the images that a command is to work with. A program that has its images elsewhere than in
 * files gives commands an opener of its own.
 */
@FunctionalInterface
public interface DataOpener {
  /** By their SPEC, see {@link Datasets}. */
  DataOpener BY_SPEC =
      new DataOpener() {
        @Override
        public ImageDataset open(String data, Split split) {
          return Datasets.open(data, split);
        }

        @Override
        public Map<String, ImageDataset> openAll(String data) {
          return Datasets.all(data, ScanListener.NONE);
        }
      };

  /**
   * Opens a split.
   *
   * @param data the SPEC of the images
   * @throws byol.data.DataException if they are not there or cannot be used
   */
  ImageDataset open(String data, Split split);

  /**
   * Opens every image, with a label or without.
   *
   * @param data the SPEC of the images
   * @return by the names of splits and other parts; by default, both splits
   * @throws byol.data.DataException if they are not there or cannot be used
   */
  default Map<String, ImageDataset> openAll(String data) {
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      parts.add(split.word(), () -> open(data, split));
    }
    return parts.all();
  }
}
