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
  SAFETENSORS;

  /**
   * The format of a file.
   *
   * @throws IllegalArgumentException for any other ending
   */
  public static FeatureFormat of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (FeatureFormat format : values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "features are written as .npy, .csv, .parquet or .safetensors, and %s ends in none of these"
            .formatted(file));
  }
}
