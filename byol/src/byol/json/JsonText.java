package byol.json;

import byol.io.ResourceLimitException;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files that must hold one JSON object. */
final class JsonText {
  private static final Gson STRICT = new GsonBuilder().setStrictness(Strictness.STRICT).create();
  private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonText() {}

  /**
   * The object in a file.
   *
   * @throws IllegalArgumentException naming the file, and the place in it, if it holds anything
   *     else
   */
  static JsonObject object(Path file) {
    try {
      String text = Files.readString(file);
      // Some editors begin a file with one.
      return object(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not JSON: it is no text in UTF-8", e);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException(
          file + " is not a JSON object, such as {\"epochs\": 10, \"lr\": 0.2}" + place(e), e);
    }
  }

  private static JsonObject object(String text) {
    JsonObject object = STRICT.fromJson(text, JsonObject.class);
    if (object == null) {
      throw new JsonParseException("empty");
    }
    return object;
  }

  /** Gson tells where it stopped within what it says to programmers. */
  private static String place(JsonParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find()
        ? "; it goes wrong at line %s, column %s".formatted(place.group(1), place.group(2))
        : "";
  }
}
