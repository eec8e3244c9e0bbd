package byol.parquet;

import byol.data.tar.Zstandard;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.InputStream;

/** Unpacks Zstandard by aircompressor, which comes with parquet-floor and has no native code. */
public final class ZstandardStream implements Zstandard {
  /** Keeps nothing. */
  public ZstandardStream() {}

  @Override
  public InputStream unpack(InputStream compressed) {
    return new ZstdInputStream(compressed);
  }
}
