package byol.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FLOAT;

import byol.use.features.FeatureRow;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/** Says what columns there are, and puts rows into them. */
final class RowSupport extends WriteSupport<RowSupport.Row> {
  /** An image and its features. */
  record Row(FeatureRow of, float[] features) {}

  private static final MessageType COLUMNS =
      Types.buildMessage()
          .required(BINARY)
          .as(stringType())
          .named("path")
          .optional(BINARY)
          .as(stringType())
          .named("label")
          .required(BINARY)
          .as(stringType())
          .named("split")
          .requiredList()
          .requiredElement(FLOAT)
          .named("features")
          .named("images");

  private final String name;
  private final String description;
  private RecordConsumer consumer;

  RowSupport(String name, String description) {
    this.name = name;
    this.description = description;
  }

  // It has to be there; the other, which is not deprecated, calls it.
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration configuration) {
    return new WriteContext(COLUMNS, Map.of(name, description));
  }

  @Override
  public void prepareForWrite(RecordConsumer target) {
    consumer = target;
  }

  @Override
  public void write(Row row) {
    consumer.startMessage();
    text("path", 0, row.of().path());
    if (row.of().label() != null) {
      text("label", 1, row.of().label());
    }
    text("split", 2, row.of().split());
    consumer.startField("features", 3);
    consumer.startGroup();
    consumer.startField("list", 0);
    for (float value : row.features()) {
      consumer.startGroup();
      consumer.startField("element", 0);
      consumer.addFloat(value);
      consumer.endField("element", 0);
      consumer.endGroup();
    }
    consumer.endField("list", 0);
    consumer.endGroup();
    consumer.endField("features", 3);
    consumer.endMessage();
  }

  private void text(String column, int position, String value) {
    consumer.startField(column, position);
    consumer.addBinary(Binary.fromString(value));
    consumer.endField(column, position);
  }
}
