package byol.torch.safetensors;

import static java.nio.charset.StandardCharsets.UTF_8;

import byol.torch.runtime.DType;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the header of a safetensors file says. All that is wrong with one is told by an {@link
 * IllegalArgumentException} in words.
 *
 * @param entries the tensors, in the order of the header
 * @param metadata texts by key, in that order; can be changed
 */
record SafetensorsHeader(List<Entry> entries, Map<String, String> metadata) {

  static final String METADATA = "__metadata__";
  static final String TYPE = "dtype";
  static final String SHAPE = "shape";
  static final String PLACE = "data_offsets";

  private static final String NO_OBJECT = "its header is not a JSON object";
  private static final int SHOWN = 60;

  /** As many as LibTorch's operators take. */
  private static final int MOST_DIMENSIONS = 64;

  /** What it says of one tensor: its bytes are those from begin to end of the data. */
  record Entry(String name, DType dtype, long[] shape, long begin, long end) {

    private static Entry of(String name, JsonElement value) {
      if (!value.isJsonObject()) {
        throw wrong(
            "tensor %s is %s, not an object with dtype, shape and data_offsets", name, value);
      }
      JsonObject description = value.getAsJsonObject();
      JsonElement type = member(name, description, TYPE);
      if (!isText(type)) {
        throw wrong("tensor %s has the dtype %s, which is no text", name, type);
      }
      DType dtype =
          DType.ofSafetensors(type.getAsString())
              .orElseThrow(
                  () -> wrong("tensor %s has the dtype %s, which there is not here", name, type));
      JsonElement sizes = member(name, description, SHAPE);
      long[] shape = wholeNumbers(sizes);
      if (shape == null) {
        throw wrong("tensor %s has the shape %s: its sizes must be whole numbers", name, sizes);
      }
      if (shape.length > MOST_DIMENSIONS) {
        throw wrong(
            "tensor %s has %s dimensions, where %s are the most that can be used",
            name, shape.length, MOST_DIMENSIONS);
      }
      JsonElement offsets = member(name, description, PLACE);
      long[] place = wholeNumbers(offsets);
      if (place == null || place.length != 2 || place[0] > place[1]) {
        throw wrong(
            "tensor %s has the data_offsets %s: they must be where it begins and ends",
            name, offsets);
      }
      if (bytes(dtype, shape) != place[1] - place[0]) {
        throw wrong(
            "tensor %s of dtype %s and shape %s takes %s bytes, but lies at %s",
            name,
            type,
            sizes,
            bytes(dtype, shape) < 0 ? "more than 2^63" : bytes(dtype, shape),
            offsets);
      }
      return new Entry(name, dtype, shape, place[0], place[1]);
    }

    /** How many bytes a tensor takes; -1 if that is more than there can be. */
    private static long bytes(DType dtype, long[] shape) {
      try {
        long bytes = dtype.bytes();
        for (long size : shape) {
          bytes = Math.multiplyExact(bytes, size);
        }
        return bytes;
      } catch (ArithmeticException e) {
        return -1;
      }
    }
  }

  /**
   * Reads a header.
   *
   * @param text of it, JSON in UTF-8
   * @param bytes of data behind it, which its tensors must cover without gaps or overlaps
   */
  static SafetensorsHeader parse(byte[] text, long bytes) {
    List<Entry> entries = new ArrayList<>();
    Map<String, String> metadata = new LinkedHashMap<>();
    for (var member : json(text).entrySet()) {
      if (member.getKey().equals(METADATA)) {
        metadata.putAll(texts(member.getValue()));
      } else {
        entries.add(Entry.of(member.getKey(), member.getValue()));
      }
    }
    checkTiles(entries, bytes);
    return new SafetensorsHeader(entries, metadata);
  }

  private static JsonObject json(byte[] text) {
    try {
      JsonReader reader =
          new JsonReader(
              new StringReader(UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString()));
      reader.setStrictness(Strictness.STRICT);
      if (!(element(reader) instanceof JsonObject header)) {
        throw new IllegalArgumentException(NO_OBJECT);
      }
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new IllegalArgumentException("something follows its header");
      }
      return header;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("its header is not UTF-8", e);
    } catch (IOException | JsonParseException | IllegalStateException e) {
      // What Gson says is for programmers.
      throw new IllegalArgumentException(NO_OBJECT, e);
    }
  }

  /** Of two members of one name, Gson's parser of trees would take the last. */
  private static JsonElement element(JsonReader reader) throws IOException {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return JsonParser.parseReader(reader);
    }
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (object.has(name)) {
        throw wrong("its header names %s twice", name);
      }
      object.add(name, element(reader));
    }
    reader.endObject();
    return object;
  }

  private static Map<String, String> texts(JsonElement metadata) {
    if (!metadata.isJsonObject()) {
      throw wrong("its %s are %s, not an object of texts", METADATA, metadata);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    metadata
        .getAsJsonObject()
        .entrySet()
        .forEach(
            entry -> {
              if (!isText(entry.getValue())) {
                throw wrong(
                    "its metadata %s are %s, which is no text", entry.getKey(), entry.getValue());
              }
              texts.put(entry.getKey(), entry.getValue().getAsString());
            });
    return texts;
  }

  private static void checkTiles(List<Entry> entries, long bytes) {
    List<Entry> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end));
    long covered = 0;
    for (Entry entry : ordered) {
      if (entry.begin != covered) {
        throw wrong("tensor %s begins at byte %s, not at %s", entry.name, entry.begin, covered);
      }
      covered = entry.end;
    }
    if (covered != bytes) {
      throw wrong("its tensors take %s bytes, but it holds %s", covered, bytes);
    }
  }

  private static JsonElement member(String tensor, JsonObject description, String name) {
    JsonElement member = description.get(name);
    if (member == null) {
      throw wrong("tensor %s has no %s", tensor, name);
    }
    return member;
  }

  private static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  /** Numbers from 0 on; null if they are no list of those, or too large. */
  private static long[] wholeNumbers(JsonElement value) {
    if (!value.isJsonArray()) {
      return null;
    }
    long[] numbers = new long[value.getAsJsonArray().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = wholeNumber(value.getAsJsonArray().get(i));
      if (numbers[i] < 0) {
        return null;
      }
    }
    return numbers;
  }

  private static long wholeNumber(JsonElement value) {
    try {
      return value instanceof JsonPrimitive primitive && primitive.isNumber()
          ? primitive.getAsBigDecimal().longValueExact()
          : -1;
    } catch (ArithmeticException | NumberFormatException e) {
      return -1;
    }
  }

  private static IllegalArgumentException wrong(String format, Object... values) {
    Object[] shown = values.clone();
    for (int i = 0; i < shown.length; i++) {
      String text = String.valueOf(shown[i]);
      shown[i] = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
    return new IllegalArgumentException(format.formatted(shown));
  }
}
