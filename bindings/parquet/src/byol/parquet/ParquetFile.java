package byol.parquet;

import byol.use.features.ParquetWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes Parquet: {@code path}, {@code label} (null where there is none), {@code split}, and {@code
 * features}, a list of float32. Nothing is compressed: features hardly can be.
 */
public final class ParquetFile implements ParquetWriter {
  /** Bytes that are held in memory before they are written. */
  private static final long ROW_GROUP = 64L << 20;

  /** Keeps nothing. */
  public ParquetFile() {}

  @Override
  public void write(OutputStream out, String name, String description, Rows rows)
      throws IOException {
    try (var writer =
        new RowBuilder(new StreamFile(out), new RowSupport(name, description))
            .withWriteMode(ParquetFileWriter.Mode.CREATE)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROW_GROUP)
            .build()) {
      rows.forEach((row, features) -> writer.write(new RowSupport.Row(row, features)));
    }
  }
}
