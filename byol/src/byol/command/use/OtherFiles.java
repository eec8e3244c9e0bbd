package byol.command.use;

import byol.data.sets.Datasets;
import byol.io.ResourceLimitException;
import byol.use.features.FeatureFile;
import byol.use.features.RowParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are nothing that a command has written, and that it must not replace. */
final class OtherFiles {
  private OtherFiles() {}

  /**
   * Refuses to write over the list that images are read from.
   *
   * @param data the SPEC of the images
   * @param written what is to be written
   * @throws IllegalArgumentException naming the file
   */
  static void refuseInput(String data, List<Path> written) {
    Path input = Path.of(Datasets.absolute(data));
    for (Path file : written) {
      if (isSame(input, file)) {
        throw new IllegalArgumentException(
            "%s would be written over by %s, and the images are read from it: choose another name"
                .formatted(file, written.getFirst()));
      }
    }
  }

  private static boolean isSame(Path input, Path file) {
    try {
      return Files.exists(input) && Files.exists(file) && Files.isSameFile(input, file);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      return false;
    }
  }

  /**
   * Refuses to write over what lies where a file of features has others beside it. Where the
   * features are, or a part of them, the others are theirs.
   *
   * @throws IllegalArgumentException naming the file
   */
  static void refuseBeside(Path features) {
    if (Files.exists(features) || RowParts.isBegun(features)) {
      return;
    }
    for (Path file : FeatureFile.partsOf(features)) {
      if (Files.exists(file)) {
        throw new IllegalArgumentException(
            "%s would be written over, as it belongs to %s: choose another name, or move it away"
                .formatted(file, features));
      }
    }
  }
}
