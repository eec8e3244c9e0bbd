package byol.parquet;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;

/** Makes the writer of a file. */
final class RowBuilder extends ParquetWriter.Builder<RowSupport.Row, RowBuilder> {
  private final RowSupport support;

  RowBuilder(OutputFile file, RowSupport support) {
    super(file);
    this.support = support;
  }

  @Override
  protected RowBuilder self() {
    return this;
  }

  // It has to be there; the other, which is not deprecated, calls it.
  @Override
  @SuppressWarnings("deprecation")
  protected WriteSupport<RowSupport.Row> getWriteSupport(Configuration configuration) {
    return support;
  }
}
