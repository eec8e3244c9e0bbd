package byol.util;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of protocol buffers that is put together field by field. It knows its size before it is
 * written, as the format wants it, without holding the bytes of tensors.
 */
public final class ProtoMessage {
  /** The wire type of messages, texts and bytes. */
  private static final int DELIMITED = 2;

  private final List<Field> fields = new ArrayList<>();

  /** Writes as many bytes as were announced. */
  public interface Content {
    /** Writes them. */
    void writeTo(CodedOutputStream out) throws IOException;
  }

  /** With its number. */
  private record Field(long size, Content content) {}

  /** An int32, an int64, a bool or an enum. */
  public ProtoMessage integer(int number, long value) {
    return with(
        CodedOutputStream.computeInt64Size(number, value), out -> out.writeInt64(number, value));
  }

  /** One field for each; parsers take these for packed ones as well. */
  public ProtoMessage integers(int number, long... values) {
    for (long value : values) {
      integer(number, value);
    }
    return this;
  }

  /** A float. */
  public ProtoMessage real(int number, float value) {
    return with(
        CodedOutputStream.computeFloatSize(number, value), out -> out.writeFloat(number, value));
  }

  /** A double. */
  public ProtoMessage longReal(int number, double value) {
    return with(
        CodedOutputStream.computeDoubleSize(number, value), out -> out.writeDouble(number, value));
  }

  /** A string. */
  public ProtoMessage text(int number, String value) {
    return with(
        CodedOutputStream.computeStringSize(number, value), out -> out.writeString(number, value));
  }

  /** A message, to which nothing is added from now on. */
  public ProtoMessage message(int number, ProtoMessage value) {
    return bytes(number, value.size(), value::write);
  }

  /** Bytes that are in memory. */
  public ProtoMessage bytes(int number, byte[] value) {
    return bytes(number, value.length, out -> out.writeRawBytes(value));
  }

  /** Bytes that are had when the message is written. */
  public ProtoMessage bytes(int number, long length, Content content) {
    // Lengths are varints of 32 bits; larger ones are refused as a whole before.
    long size =
        CodedOutputStream.computeTagSize(number)
            + CodedOutputStream.computeUInt64SizeNoTag(length)
            + length;
    return with(
        size,
        out -> {
          out.writeTag(number, DELIMITED);
          out.writeUInt32NoTag(Math.toIntExact(length));
          content.writeTo(out);
        });
  }

  private ProtoMessage with(long size, Content content) {
    fields.add(new Field(size, content));
    return this;
  }

  /** In bytes. */
  public long size() {
    return fields.stream().mapToLong(Field::size).sum();
  }

  /** Writes all fields, in the order in which they were added. */
  public void write(CodedOutputStream out) throws IOException {
    for (Field field : fields) {
      field.content.writeTo(out);
    }
  }
}
