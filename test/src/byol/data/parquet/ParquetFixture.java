package byol.data.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;

/** Writes tables of images, {@code pixels}, with labels of any type, {@code label}. */
final class ParquetFixture {
  private ParquetFixture() {}

  /**
   * Writes a table.
   *
   * @param type of the labels, with the name {@code label}
   * @param labels of the rows; null where there is none
   * @param add puts a label into the file
   */
  static <T> void write(
      Path file,
      PrimitiveType type,
      List<byte[]> images,
      List<T> labels,
      BiConsumer<RecordConsumer, T> add)
      throws IOException {
    MessageType columns =
        Types.buildMessage()
            .required(PrimitiveType.PrimitiveTypeName.BINARY)
            .named("pixels")
            .addField(type)
            .named("images");
    try (ParquetWriter<Integer> writer =
        new Builder(new LocalOutputFile(file), new Rows<>(columns, images, labels, add))
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      for (int i = 0; i < images.size(); i++) {
        writer.write(i);
      }
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Integer, Builder> {
    private final WriteSupport<Integer> rows;

    Builder(OutputFile file, WriteSupport<Integer> rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    // It has to be there; the other, which is not deprecated, calls it.
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<Integer> getWriteSupport(Configuration configuration) {
      return rows;
    }
  }

  private static final class Rows<T> extends WriteSupport<Integer> {
    private final MessageType columns;
    private final List<byte[]> images;
    private final List<T> labels;
    private final BiConsumer<RecordConsumer, T> add;
    private RecordConsumer consumer;

    Rows(
        MessageType columns,
        List<byte[]> images,
        List<T> labels,
        BiConsumer<RecordConsumer, T> add) {
      this.columns = columns;
      this.images = images;
      this.labels = labels;
      this.add = add;
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
      return new WriteContext(columns, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer target) {
      consumer = target;
    }

    @Override
    public void write(Integer row) {
      consumer.startMessage();
      consumer.startField("pixels", 0);
      consumer.addBinary(Binary.fromConstantByteArray(images.get(row)));
      consumer.endField("pixels", 0);
      if (labels.get(row) != null) {
        consumer.startField("label", 1);
        add.accept(consumer, labels.get(row));
        consumer.endField("label", 1);
      }
      consumer.endMessage();
    }
  }
}
