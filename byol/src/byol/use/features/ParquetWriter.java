package byol.use.features;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ServiceLoader;

/**
 * Writes features as Apache Parquet. This library brings none; {@code byol-parquet} is one, where
 * it is on the class path with its libraries.
 */
public interface ParquetWriter {
  /** Is given rows in their order. */
  interface Sink {
    /**
     * The next one.
     *
     * @param features as many as for all others
     */
    void add(FeatureRow row, float[] features) throws IOException;
  }

  /** Gives rows in their order. */
  interface Rows {
    /** Gives all. */
    void forEach(Sink sink) throws IOException;
  }

  /**
   * Writes a file with the columns path, label, split and features.
   *
   * @param out where it goes; not closed
   * @param name of the description in the file's metadata
   * @param description what the features are of
   * @param rows all of them
   */
  void write(OutputStream out, String name, String description, Rows rows) throws IOException;

  /**
   * The one that there is.
   *
   * @throws IllegalArgumentException if there is none, with what to do
   */
  static ParquetWriter find() {
    return ServiceLoader.load(ParquetWriter.class)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "what writes .parquet (byol-parquet and its libraries) is not on the class"
                        + " path: write .csv, which DuckDB turns into Parquet by \"copy"
                        + " 'FILE.csv' to 'FILE.parquet'\""));
  }
}
