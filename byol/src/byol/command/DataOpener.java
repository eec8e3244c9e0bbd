package byol.command;

import byol.data.ImageDataset;
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
  DataOpener BY_SPEC = Datasets::open;

  /**
   * Opens a split.
   *
   * @param data the SPEC of the images
   * @throws byol.data.DataException if they are not there or cannot be used
   */
  ImageDataset open(String data, Split split);

  /**
   * Opens what belongs to no split, such as the images in a folder val beside test.
   *
   * @param data the SPEC of the images
   * @return by the names of the parts; mostly empty
   */
  default Map<String, ImageDataset> openOthers(String data) {
    return Datasets.otherParts(data, ScanListener.NONE);
  }
}
