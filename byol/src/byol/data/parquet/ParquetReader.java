package byol.data.parquet;

import byol.data.DataException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * Reads Apache Parquet. This library does not; {@code byol-parquet} does, where it is on the class
 * path with its libraries.
 */
public interface ParquetReader {

  /**
   * Reads what the end of a file says of it.
   *
   * @throws IOException if it is no Parquet file, is cut off or damaged, or cannot be read
   */
  ParquetTable open(Path file) throws IOException;

  /**
   * The one that there is.
   *
   * @throws DataException if there is none, with what to do
   */
  static ParquetReader find() {
    return ServiceLoader.load(ParquetReader.class)
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    "what reads Parquet (dev.byol:byol-parquet and its libraries) is not on the"
                        + " class path: add it; bin/byol does where the data that is named, or that"
                        + " of a run that is named, is of .parquet files, and where it has been"
                        + " built in the shell and in notebooks too: bin/byol data inspect --data"
                        + " FILES builds it"));
  }
}
