package byol.ablate.suite;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON object that knows on which line of its text each value begins, so that a message can point
 * there. Paths are written as in {@code rows[2].options.lr}; the object itself is the empty path.
 */
final class LocatedJson {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final String source;
  private final Map<String, Integer> lines = new HashMap<>();
  private final JsonObject root;

  private LocatedJson(String source, String text) throws IOException {
    this.source = source;
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    JsonElement whole = element(reader, "");
    if (reader.peek() != JsonToken.END_DOCUMENT || !whole.isJsonObject()) {
      throw new IllegalArgumentException(source + " must hold one JSON object");
    }
    root = whole.getAsJsonObject();
  }

  /**
   * Reads a text.
   *
   * @param source is named in messages
   * @throws IllegalArgumentException if the text is no JSON object, or has a key twice
   */
  static LocatedJson parse(String text, String source) {
    try {
      return new LocatedJson(source, text);
    } catch (IOException | JsonParseException e) {
      throw new IllegalArgumentException(
          source + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("no JSON"), e);
    }
  }

  JsonObject root() {
    return root;
  }

  /** Such as {@code mine.json, line 12}. */
  String at(String path) {
    return "%s, line %s".formatted(source, lines.get(path));
  }

  private JsonElement element(JsonReader reader, String path) throws IOException {
    JsonToken token = reader.peek();
    lines.putIfAbsent(path, line(reader));
    return switch (token) {
      case BEGIN_OBJECT -> object(reader, path);
      case BEGIN_ARRAY -> array(reader, path);
      default -> JsonParser.parseReader(reader);
    };
  }

  private JsonObject object(JsonReader reader, String path) throws IOException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      int line = line(reader);
      String key = reader.nextName();
      String below = path.isEmpty() ? key : path + "." + key;
      if (object.has(key)) {
        throw new IllegalArgumentException(
            "%s, line %s: '%s' is there already, on line %s"
                .formatted(source, line, key, lines.get(below)));
      }
      lines.put(below, line);
      object.add(key, element(reader, below));
    }
    reader.endObject();
    return object;
  }

  private JsonArray array(JsonReader reader, String path) throws IOException {
    JsonArray array = new JsonArray();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(element(reader, path + "[" + array.size() + "]"));
    }
    reader.endArray();
    return array;
  }

  /** The reader tells its place in its description only. */
  private static int line(JsonReader reader) {
    Matcher matcher = LINE.matcher(reader.toString());
    if (!matcher.find()) {
      throw new IllegalStateException("no line in '" + reader + "'");
    }
    return Integer.parseInt(matcher.group(1));
  }
}
