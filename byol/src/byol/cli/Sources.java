package byol.cli;

import byol.data.Datasets;
import byol.data.ImageDataset;
import byol.data.Split;
import java.io.PrintWriter;

/** Data sets at the command line. */
final class Sources {
  private Sources() {}

  /** Opens one, with progress on standard error where the first look at its files takes long. */
  static ImageDataset open(String spec, Split split, PrintWriter err) {
    try (TaskProgress progress = new TaskProgress(err)) {
      return Datasets.open(spec, split, progress);
    }
  }
}
