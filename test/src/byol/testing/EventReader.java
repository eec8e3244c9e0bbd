package byol.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads TensorBoard's files of events, with nothing of what writes them. */
public final class EventReader {
  private static final int CASTAGNOLI = 0x82f63b78;

  private EventReader() {}

  /** All events of a file; every checksum must be right, and nothing be left over. */
  public static List<Event> read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    List<Event> events = new ArrayList<>();
    while (in.hasRemaining()) {
      byte[] length = new byte[8];
      in.get(in.position(), length);
      long bytes = in.getLong();
      assertEquals(maskedCrc(length), in.getInt(), "the checksum of a length");
      byte[] data = new byte[Math.toIntExact(bytes)];
      in.get(data);
      assertEquals(maskedCrc(data), in.getInt(), "the checksum of an event");
      events.add(new Event(UnknownFieldSet.parseFrom(data)));
    }
    return events;
  }

  /** Bit by bit, as the polynomial has it. */
  public static int maskedCrc(byte[] bytes) {
    int crc = ~0;
    for (byte b : bytes) {
      crc ^= b & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc >>> 1) ^ ((crc & 1) == 0 ? 0 : CASTAGNOLI);
      }
    }
    crc = ~crc;
    return ((crc >>> 15) | (crc << 17)) + 0xa282ead8;
  }

  /** An event, by the field numbers of TensorFlow's event.proto. */
  public record Event(UnknownFieldSet fields) {
    /** {@code wall_time}. */
    public double wallTime() {
      return Double.longBitsToDouble(fields.getField(1).getFixed64List().getFirst());
    }

    /** {@code step}. */
    public long step() {
      return fields.getField(2).getVarintList().getFirst();
    }

    /** {@code file_version}. */
    public String version() {
      return fields.getField(3).getLengthDelimitedList().getFirst().toStringUtf8();
    }

    /** Whether it is a {@code session_log} with the status START. */
    public boolean isStart() {
      Field log = fields.getField(7);
      return !log.getLengthDelimitedList().isEmpty()
          && message(log, 0).getField(1).getVarintList().equals(List.of(1L));
    }

    /** The values with {@code simple_value}, by their tags. */
    public Map<String, Float> scalars() {
      Map<String, Float> found = new LinkedHashMap<>();
      for (UnknownFieldSet value : values()) {
        for (int bits : value.getField(2).getFixed32List()) {
          found.put(tag(value), Float.intBitsToFloat(bits));
        }
      }
      return found;
    }

    /** The files of the values with an {@code image}, by their tags. */
    public Map<String, byte[]> images() {
      Map<String, byte[]> found = new LinkedHashMap<>();
      for (UnknownFieldSet value : values()) {
        if (value.hasField(4)) {
          Field encoded = message(value.getField(4), 0).getField(4);
          found.put(tag(value), encoded.getLengthDelimitedList().getFirst().toByteArray());
        }
      }
      return found;
    }

    /** The texts of the values with a {@code tensor}, by their tags. */
    public Map<String, String> texts() {
      Map<String, String> found = new LinkedHashMap<>();
      for (UnknownFieldSet value : values()) {
        if (value.hasField(8)) {
          Field text = message(value.getField(8), 0).getField(8);
          found.put(
              tag(value),
              text.getLengthDelimitedList().getFirst().toString(StandardCharsets.UTF_8));
        }
      }
      return found;
    }

    private List<UnknownFieldSet> values() {
      List<UnknownFieldSet> values = new ArrayList<>();
      if (fields.hasField(5)) {
        Field value = message(fields.getField(5), 0).getField(1);
        for (int i = 0; i < value.getLengthDelimitedList().size(); i++) {
          values.add(message(value, i));
        }
      }
      return values;
    }

    private static String tag(UnknownFieldSet value) {
      return value.getField(1).getLengthDelimitedList().getFirst().toStringUtf8();
    }

    private static UnknownFieldSet message(Field field, int index) {
      try {
        return UnknownFieldSet.parseFrom(field.getLengthDelimitedList().get(index));
      } catch (InvalidProtocolBufferException e) {
        throw new AssertionError(e);
      }
    }
  }
}
