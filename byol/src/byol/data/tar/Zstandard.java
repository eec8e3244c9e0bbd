package byol.data.tar;

import byol.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ServiceLoader;

/**
 * Unpacks Zstandard (RFC 8878). This library does not; {@code byol-parquet} does, where it is on
 * the class path with its libraries.
 */
public interface Zstandard {

  /**
   * What a stream of compressed bytes holds.
   *
   * @throws IOException if it is none; reading throws it where the bytes are damaged
   */
  InputStream unpack(InputStream compressed) throws IOException;

  /**
   * The one that there is.
   *
   * @throws DataException if there is none, with what to do
   */
  static Zstandard find() {
    return ServiceLoader.load(Zstandard.class)
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    "what unpacks Zstandard (dev.byol:byol-parquet and its libraries) is not on"
                        + " the class path: add it, or unpack the archive by zstd -d"));
  }
}
