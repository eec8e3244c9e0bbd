package byol.data.index;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Strings in little memory: the UTF-8 bytes of all of them one after the other, and where each one
 * ends.
 *
 * @param bytes of all strings, 2 GiB at most
 * @param ends of each string in the bytes
 */
public record PackedStrings(byte[] bytes, int[] ends) {

  /** How many there are. */
  public int size() {
    return ends.length;
  }

  /** One of them. */
  public String get(int index) {
    int from = index == 0 ? 0 : ends[index - 1];
    return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
  }

  /** Bytes of heap that the arrays take. */
  long heapBytes() {
    return bytes.length + 4L * ends.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
    writeInts(out, ends);
  }

  static PackedStrings read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new PackedStrings(bytes, readInts(in));
  }

  static void writeInts(DataOutput out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] readInts(DataInput in) throws IOException {
    int[] values = new int[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  /** Collects strings. */
  static final class Builder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final IntStream.Builder ends = IntStream.builder();
    private int size;

    /** Adds one; returns where it stands. */
    int add(String text) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      ends.add(bytes.size());
      return size++;
    }

    PackedStrings build() {
      return new PackedStrings(bytes.toByteArray(), ends.build().toArray());
    }
  }
}
