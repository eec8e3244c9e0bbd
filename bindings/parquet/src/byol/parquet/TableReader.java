package byol.parquet;

import byol.data.parquet.ParquetReader;
import byol.data.parquet.ParquetTable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.LocalInputFile;

/** Reads tables of images by parquet-java. */
public final class TableReader implements ParquetReader {
  /** Keeps nothing. */
  public TableReader() {}

  @Override
  public ParquetTable open(Path file) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      ParquetMetadata footer = reader.getFooter();
      return new Table(footer);
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /** What parquet-java throws where a file is not what it should be. */
  static IOException damaged(RuntimeException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new IOException(reason.lines().findFirst().orElse("damaged"), e);
  }
}
