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
  private final List<Field> fields = new ArrayList<>();

  private interface Field {
    long size();

    void write(CodedOutputStream out) throws IOException;
  }

  /** Writes as many bytes as were announced. */
  public interface Content {
    /** Writes them. */
    void writeTo(CodedOutputStream out) throws IOException;
  }

  private record Integer(int number, long value) implements Field {
    @Override
    public long size() {
      return CodedOutputStream.computeInt64Size(number, value);
    }

    @Override
    public void write(CodedOutputStream out) throws IOException {
      out.writeInt64(number, value);
    }
  }

  private record Real(int number, float value) implements Field {
    @Override
    public long size() {
      return CodedOutputStream.computeFloatSize(number, value);
    }

    @Override
    public void write(CodedOutputStream out) throws IOException {
      out.writeFloat(number, value);
    }
  }

  private record LongReal(int number, double value) implements Field {
    @Override
    public long size() {
      return CodedOutputStream.computeDoubleSize(number, value);
    }

    @Override
    public void write(CodedOutputStream out) throws IOException {
      out.writeDouble(number, value);
    }
  }

  private record Text(int number, String value) implements Field {
    @Override
    public long size() {
      return CodedOutputStream.computeStringSize(number, value);
    }

    @Override
    public void write(CodedOutputStream out) throws IOException {
      out.writeString(number, value);
    }
  }

  /** What has a length before it: a message or bytes. */
  private record Delimited(int number, long length, Content content) implements Field {
    @Override
    public long size() {
      // Lengths are varints of 32 bits; larger ones are refused as a whole before.
      return CodedOutputStream.computeTagSize(number)
          + CodedOutputStream.computeUInt64SizeNoTag(length)
          + length;
    }

    @Override
    public void write(CodedOutputStream out) throws IOException {
      out.writeTag(number, DELIMITED);
      out.writeUInt32NoTag(Math.toIntExact(length));
      content.writeTo(out);
    }
  }

  /** The wire type of messages, texts and bytes. */
  private static final int DELIMITED = 2;

  /** An int32, an int64, a bool or an enum. */
  public ProtoMessage integer(int number, long value) {
    return with(new Integer(number, value));
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
    return with(new Real(number, value));
  }

  /** A double. */
  public ProtoMessage longReal(int number, double value) {
    return with(new LongReal(number, value));
  }

  /** A string. */
  public ProtoMessage text(int number, String value) {
    return with(new Text(number, value));
  }

  /** A message, to which nothing is added from now on. */
  public ProtoMessage message(int number, ProtoMessage value) {
    return with(new Delimited(number, value.size(), value::write));
  }

  /** Bytes that are in memory. */
  public ProtoMessage bytes(int number, byte[] value) {
    return bytes(number, value.length, out -> out.writeRawBytes(value));
  }

  /** Bytes that are had when the message is written. */
  public ProtoMessage bytes(int number, long length, Content content) {
    return with(new Delimited(number, length, content));
  }

  private ProtoMessage with(Field field) {
    fields.add(field);
    return this;
  }

  /** In bytes. */
  public long size() {
    return fields.stream().mapToLong(Field::size).sum();
  }

  /** Writes all fields, in the order in which they were added. */
  public void write(CodedOutputStream out) throws IOException {
    for (Field field : fields) {
      field.write(out);
    }
  }
}
