package byol.use;

import byol.data.DataException;
import byol.data.sets.Datasets;
import byol.run.RunDirectory;
import byol.util.Printable;
import java.nio.file.Path;

/** Where the images of a run are. */
public final class RunImages {
  private RunImages() {}

  /**
   * The SPEC of a run's images. Runs of earlier versions may have a relative one; that is looked
   * for from the working folder, and then from each folder above that of the run.
   *
   * @throws DataException if they are not where the run says
   */
  public static String of(RunDirectory run) {
    String data = run.config().data();
    if (!Datasets.isMissing(data)) {
      return Datasets.absolute(data);
    }
    Path folder = run.path().toAbsolutePath().normalize().getParent();
    for (Path from = folder; from != null; from = from.getParent()) {
      String found = Datasets.absolute(data, from);
      if (!Datasets.isMissing(found)) {
        return found;
      }
    }
    throw new DataException(
        "the run's images are not there any more: %s. If they were moved, correct \"data\" in %s"
            .formatted(Printable.of(data), run.path().resolve("config.json")));
  }
}
