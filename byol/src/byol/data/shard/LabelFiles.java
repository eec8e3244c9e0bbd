package byol.data.shard;

import byol.data.folder.ListFile;
import byol.data.tar.TarMember;
import byol.data.tar.TarReader;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What files that may be labels say. */
final class LabelFiles {

  private static final int TEXT_BYTES = 256;
  private static final int JSON_BYTES = 1 << 16;
  private static final int TRIED = 100;
  private static final List<String> JSON_FIELDS = List.of("label", "class", "cls");

  private LabelFiles() {}

  /** The label in a file; nothing if there is none. */
  static String read(TarReader tar, TarMember file, String ending) throws IOException {
    if (file.isLink()) {
      return "";
    }
    boolean json = ending.equals(".json");
    byte[] bytes = tar.content(file, json ? JSON_BYTES : TEXT_BYTES);
    String text = ListFile.withoutMark(new String(bytes, StandardCharsets.UTF_8)).strip();
    return json ? ofJson(text) : text;
  }

  private static String ofJson(String text) {
    try {
      JsonElement json = JsonParser.parseString(text);
      return JSON_FIELDS.stream()
          .map(json.isJsonObject() ? json.getAsJsonObject()::get : _ -> null)
          .filter(value -> value != null && value.isJsonPrimitive())
          .map(JsonElement::getAsString)
          .findFirst()
          .orElse("");
    } catch (JsonParseException e) {
      return "";
    }
  }

  /**
   * The ending of the files that are the labels: {@code .cls} if there are any, else others if all
   * that are tried are numbers (a {@code .txt} may be a caption) or, of {@code .json}, have a
   * label.
   */
  static Optional<String> ending(TarReader tar, ArchiveListing listing) throws IOException {
    for (String ending : ArchiveListing.LABELS) {
      List<TarMember> files = listing.labels(ending);
      if (files.isEmpty()) {
        continue;
      }
      if (ending.startsWith(".cls") || areLabels(tar, files, ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  private static boolean areLabels(TarReader tar, List<TarMember> files, String ending)
      throws IOException {
    for (TarMember file : files.subList(0, Math.min(TRIED, files.size()))) {
      String label = read(tar, file, ending);
      if (label.isEmpty() || !ending.equals(".json") && !label.matches("\\d{1,9}")) {
        return false;
      }
    }
    return true;
  }
}
