package byol.command.use;

import byol.data.sets.Datasets;
import byol.io.ResourceLimitException;
import byol.use.features.FeatureFile;
import byol.use.features.FeatureFormat;
import byol.use.features.FeatureInfo;
import byol.use.features.RowParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files that are nothing that a command has written, and that it must not replace. */
final class OtherFiles {
  private OtherFiles() {}

  /**
   * Refuses to write over what a search reads: the list of its images, its encoder, its features
   * and what lies beside them; or two things into one file.
   *
   * @throws IllegalArgumentException naming the file
   */
  static void refuse(Gallery.Source source, List<Path> written) {
    if (source.file() == null) {
      refuseInput(source.spec(), written);
    } else {
      refuseTables(written);
    }
    if (source.encoder() != null) {
      refuseModel(source.encoder(), written);
    }
    if (source.file() != null) {
      for (Path part : FeatureFile.partsOf(source.file())) {
        refuseSame(part, written, "the features in %s need it".formatted(source.file()));
      }
    }
    Set<Path> named = new HashSet<>();
    for (Path file : written) {
      if (!named.add(file.toAbsolutePath().normalize())) {
        throw new IllegalArgumentException(
            "%s is named for two things: choose two names".formatted(file));
      }
    }
  }

  /**
   * Refuses to write over the list that images are read from, or over what lies beside a matrix of
   * features.
   *
   * @param data the SPEC of the images
   * @param written what is to be written
   * @throws IllegalArgumentException naming the file
   */
  static void refuseInput(String data, List<Path> written) {
    refuseSame(Path.of(Datasets.absolute(data)), written, "the images are read from it");
    refuseTables(written);
  }

  /**
   * Refuses to write over the file of a model that is in use.
   *
   * @throws IllegalArgumentException naming the file
   */
  static void refuseModel(Path model, List<Path> written) {
    refuseSame(model, written, "the model is read from it");
  }

  /**
   * Refuses to write over images that are looked up.
   *
   * @throws IllegalArgumentException naming the file
   */
  static void refuseQueries(List<Path> queries, List<Path> written) {
    queries.forEach(query -> refuseSame(query, written, "its like is looked for"));
  }

  /**
   * Refuses to write features over tensors that are none, such as an encoder.
   *
   * @throws IllegalArgumentException naming the file
   */
  static void refuseOtherTensors(Path features) {
    if (Files.exists(features)
        && FeatureFormat.of(features) == FeatureFormat.SAFETENSORS
        && !FeatureInfo.isIn(features)) {
      throw new IllegalArgumentException(
          "%s would be written over, and is no file of features: choose another name, or move it"
                  .formatted(features)
              + " away");
    }
  }

  private static void refuseSame(Path input, List<Path> written, String why) {
    for (Path file : written) {
      if (isSame(input, file)) {
        throw new IllegalArgumentException(
            "%s would be written over, and %s: choose another name".formatted(file, why));
      }
    }
  }

  /** The paths and the description beside features that are not written anew. */
  private static void refuseTables(List<Path> written) {
    for (Path file : written) {
      String name = file.getFileName().toString();
      Path matrix = file.resolveSibling(name.replaceFirst("\\.(csv|json)$", ".npy"));
      boolean beside = !matrix.equals(file) && !written.contains(matrix);
      if (beside && FeatureFile.partsOf(matrix).stream().allMatch(Files::exists)) {
        throw new IllegalArgumentException(
            "%s would be written over, and the features in %s need it: choose another name"
                .formatted(file, matrix));
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
