package byol.use.features;

import java.nio.file.Path;
import java.util.Locale;

/** Kinds of files of features, told by their ending. */
public enum FeatureFormat {
  /** NumPy's; beside it a list with path, label and split of each row, and a description. */
  NPY,
  /** Text: path, label and split, and the numbers. */
  CSV,
  /** Apache Parquet: path, label and split, and the features as a list. */
  PARQUET,
  /** Features, labels, paths and description in one file. */
  SAFETENSORS,
  /** TensorBoard's projector, by the one name that it looks for; beside it two tables. */
  PBTXT;

  /**
   * The format of a file.
   *
   * @throws IllegalArgumentException for any other ending
   */
  public static FeatureFormat of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pbtxt") && !name.equals(Projector.FILE)) {
      throw new IllegalArgumentException(
          "TensorBoard's projector looks for %s, not for %s: name the file so"
              .formatted(Projector.FILE, file.getFileName()));
    }
    for (FeatureFormat format : values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "features are written as .npy, .csv, .parquet, .safetensors or %s, and %s ends in none of these"
            .formatted(Projector.FILE, file));
  }
}
