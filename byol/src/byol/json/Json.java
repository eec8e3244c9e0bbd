package byol.json;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Records as JSON, with keys in snake_case; unknown keys are refused by name. */
public final class Json {
  private static final Gson GSON = builder().setPrettyPrinting().create();
  private static final Gson LINE = builder().create();

  private Json() {}

  private static GsonBuilder builder() {
    return new GsonBuilder()
        .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
        .disableHtmlEscaping()
        .registerTypeAdapterFactory(new TextAdapters());
  }

  /** Several lines of JSON. */
  public static String pretty(Object value) {
    return GSON.toJson(value);
  }

  /** One line of JSON. */
  public static String line(Object value) {
    return LINE.toJson(value);
  }

  /** The value as a tree. */
  public static JsonElement tree(Object value) {
    return GSON.toJsonTree(value);
  }

  /** Writes a tree as a part of what a writer writes. */
  public static void write(JsonElement tree, JsonWriter out) throws IOException {
    GSON.toJson(tree, out);
  }

  /**
   * A value that is written down.
   *
   * @param what it is, for the message
   * @throws IllegalArgumentException if it is not JSON
   */
  public static JsonElement element(String text, String what) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException(what + " is not JSON: " + text, e);
    }
  }

  /**
   * An object in other JSON.
   *
   * @param what it is, for the message
   * @throws IllegalArgumentException if it is anything else
   */
  public static JsonObject object(JsonElement json, String what) {
    if (!json.isJsonObject()) {
      throw new IllegalArgumentException("%s must be an object, not %s".formatted(what, json));
    }
    return json.getAsJsonObject();
  }

  /** A value of some type from JSON; the exceptions of the type's parser go through. */
  public static <T> T value(JsonElement json, Class<T> type) {
    return GSON.fromJson(json, type);
  }

  /** Why reading a value failed: the message of the innermost cause. */
  public static String reason(RuntimeException e) {
    // Gson wraps what a record's constructor throws in a plain RuntimeException.
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /**
   * Reads a record in which every key may be absent, and then is null.
   *
   * @throws IllegalArgumentException naming the file and the key that is unknown or has a wrong
   *     value
   */
  public static <R extends Record> R read(Path file, Class<R> type) {
    return parse(readObject(file), type, file.toString());
  }

  /**
   * Reads a JSON object.
   *
   * @throws IllegalArgumentException naming the file, and where in it, if it holds something else
   */
  public static JsonObject readObject(Path file) {
    return JsonText.object(file);
  }

  /** As {@link #read}, of a tree; {@code source} is named in messages. */
  public static <R extends Record> R parse(JsonObject object, Class<R> type, String source) {
    JsonKeys.check(object, type, source);
    try {
      return GSON.fromJson(object, type);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(source + ": " + reason(e), e);
    }
  }

  /** One line of JSON, with any keys. */
  public static <R extends Record> R parseLine(String line, Class<R> type) {
    return LINE.fromJson(line, type);
  }

  /** The keys of a record, as they are written. */
  public static List<String> keys(Class<?> type) {
    return JsonKeys.of(type);
  }
}
