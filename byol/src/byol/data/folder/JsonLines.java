package byol.data.folder;

import byol.data.DataException;
import byol.util.Printable;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a list of images that has a JSON object a line, such as the {@code metadata.jsonl} that
 * Hugging Face's folders of images have. The keys are the columns; an object may leave some out, or
 * have null there.
 */
final class JsonLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;

  private JsonLines(Path file) {
    this.file = file;
  }

  /** Whether a list has a name of this kind. */
  static boolean isName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /**
   * Reads a list. It is read twice, because the last object may have a key that the others lack.
   *
   * @return what its keys were taken for
   * @throws IOException if it cannot be read
   * @throws DataException if a line is no JSON object, no key names the paths, two keys may be the
   *     same thing, or a path, label or split is neither a text nor a number
   */
  static ListColumns read(Path file, ListFile.Use use) throws IOException {
    var lines = new JsonLines(file);
    Set<String> keys = new LinkedHashSet<>();
    lines.forEach((_, object) -> keys.addAll(object.keySet()));
    List<String> names = List.copyOf(keys);
    String where = Printable.of(file.getFileName());
    ListColumns columns =
        ListColumns.ofHeader(where, names)
            .orElseThrow(
                () ->
                    new DataException(
                        "%s: no key names an image (%s); call that of the paths %s, and that of the labels %s"
                            .formatted(
                                where,
                                names.isEmpty() ? "there are none" : Printable.of(names.toString()),
                                ListColumns.PATH_NAMES,
                                ListColumns.LABEL_NAMES)));
    lines.forEach(
        (line, object) -> use.row(columns.row(line, fields(line, object, names, columns))));
    return columns;
  }

  private interface Each {
    void line(String where, JsonObject object);
  }

  private void forEach(Each each) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (!text.isBlank()) {
          String where = "%s, line %s".formatted(Printable.of(file.getFileName()), number);
          each.line(where, object(where, text));
        }
      }
    }
  }

  private static JsonObject object(String where, String line) {
    JsonElement json = null;
    try {
      json = JsonParser.parseString(line);
    } catch (JsonParseException e) {
      // Said below.
    }
    if (json == null || !json.isJsonObject()) {
      throw new DataException(
          "%s: not a JSON object; a line is one, such as {\"file_name\": \"1.png\", \"label\": \"cat\"}"
              .formatted(where));
    }
    return json.getAsJsonObject();
  }

  private static List<String> fields(
      String where, JsonObject object, List<String> names, ListColumns columns) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      JsonElement value = object.get(names.get(i));
      boolean used = i == columns.path() || i == columns.label() || i == columns.split();
      if (!used || value == null || value.isJsonNull()) {
        fields.add("");
      } else if (value.isJsonPrimitive()) {
        fields.add(value.getAsString());
      } else {
        throw new DataException(
            "%s: '%s' is no text and no number, but %s"
                .formatted(where, Printable.of(names.get(i)), Printable.of(value.toString())));
      }
    }
    return fields;
  }
}
