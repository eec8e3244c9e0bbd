package byol.ablate.suite;

import byol.config.SettingTable;
import byol.config.Settings;
import byol.recipe.Presets;
import byol.text.Spelling;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a suite strictly: whatever it does not know or cannot use, it refuses, with the line. */
public final class SuiteReader {
  private static final List<String> SUITE_KEYS =
      List.of("name", "title", "description", "preset", "base", "rows", "grid");
  private static final List<String> ROW_KEYS = List.of("name", "options", "untrained", "paper");
  private static final List<String> PAPER_KEYS = List.of("top1", "source");

  /** In characters, within the name of a row. */
  private static final int LONGEST_VALUE = 40;

  /** What whoever runs a suite decides, for all rows alike. */
  private static final Set<String> NOT_IN_SUITES =
      Set.of("data", "seed", "channels", "threads", "loader_threads", "device");

  private final LocatedJson json;

  private SuiteReader(LocatedJson json) {
    this.json = json;
  }

  /**
   * Reads a suite.
   *
   * @param source is named in messages
   * @throws IllegalArgumentException naming source, line, row and reason
   */
  public static Suite read(String text, String source) {
    return new SuiteReader(LocatedJson.parse(text, source)).suite(text, source);
  }

  private Suite suite(String text, String source) {
    JsonObject root = json.root();
    checkKeys(root, "", SUITE_KEYS, "");
    if (!root.has("name")) {
      throw new IllegalArgumentException(source + ": a suite needs a \"name\"");
    }
    String name = string(root, "", "name", "");
    Settings base =
        parsed(root.has("base") ? options(root.get("base"), "base", "") : new JsonObject());
    List<Draft> drafts = rows(root);
    if (root.has("grid")) {
      drafts = crossed(drafts, root.get("grid"));
    }
    List<Suite.Row> rows = drafts.stream().map(Draft::row).toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          json.at("") + ": a suite needs \"rows\", a \"grid\", or both, with something in them");
    }
    return new Suite(
        name,
        root.has("title") ? string(root, "", "title", "") : name,
        root.has("description") ? string(root, "", "description", "") : "",
        root.has("preset") ? preset(string(root, "", "preset", "")) : null,
        base,
        rows,
        text,
        json.at(root.has("base") ? "base" : ""));
  }

  /** A row whose options may still get more. */
  private record Draft(
      String name, JsonObject options, boolean untrained, Suite.Paper paper, String where) {
    Suite.Row row() {
      return new Suite.Row(name, parsed(options), untrained, paper, where);
    }
  }

  private static Settings parsed(JsonObject options) {
    return Settings.parse(options, "options");
  }

  private String preset(String name) {
    try {
      Presets.get(name);
      return name;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(json.at("preset") + ": " + e.getMessage(), e);
    }
  }

  private List<Draft> rows(JsonObject root) {
    if (!root.has("rows")) {
      return List.of();
    }
    Map<String, Draft> rows = new LinkedHashMap<>();
    JsonArray array = array(root.get("rows"), "rows");
    for (int i = 0; i < array.size(); i++) {
      Draft row = row(array.get(i), "rows[" + i + "]");
      Draft other = rows.putIfAbsent(row.name(), row);
      if (other != null) {
        throw new IllegalArgumentException(
            "%s: there is a row '%s' already (%s)"
                .formatted(row.where(), row.name(), other.where()));
      }
    }
    return List.copyOf(rows.values());
  }

  private Draft row(JsonElement element, String path) {
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException(json.at(path) + ": a row is an object with a \"name\"");
    }
    JsonObject row = element.getAsJsonObject();
    if (!row.has("name")) {
      throw new IllegalArgumentException(json.at(path) + ": this row has no \"name\"");
    }
    String name = string(row, path, "name", "");
    String who = "row '" + name + "': ";
    checkKeys(row, path, ROW_KEYS, who);
    return new Draft(
        name,
        row.has("options") ? options(row.get("options"), path + ".options", who) : new JsonObject(),
        row.has("untrained") && bool(row.get("untrained"), path + ".untrained", who),
        row.has("paper") ? paper(row.get("paper"), path + ".paper", who) : null,
        json.at(path));
  }

  private Suite.Paper paper(JsonElement element, String path, String who) {
    boolean complete =
        element.isJsonObject() && element.getAsJsonObject().keySet().containsAll(PAPER_KEYS);
    if (!complete) {
      throw new IllegalArgumentException(
          json.at(path) + ": " + who + "a paper's figure is {\"top1\": percent, \"source\": text}");
    }
    JsonObject paper = element.getAsJsonObject();
    checkKeys(paper, path, PAPER_KEYS, who);
    JsonElement top1 = paper.get("top1");
    if (!top1.isJsonPrimitive() || !top1.getAsJsonPrimitive().isNumber()) {
      throw new IllegalArgumentException(
          json.at(path + ".top1") + ": " + who + "top1 is a number of percent, not " + top1);
    }
    return new Suite.Paper(top1.getAsDouble(), string(paper, path, "source", who));
  }

  /** Options of a run, each checked by itself so that a message can name its line. */
  private JsonObject options(JsonElement element, String path, String who) {
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException(
          json.at(path) + ": " + who + "options are an object, such as {\"norm\": \"gn:16+ws\"}");
    }
    JsonObject options = element.getAsJsonObject();
    checkKeys(options, path, SettingTable.keys(), who);
    for (String key : options.keySet()) {
      checkOption(key, options.get(key), path + "." + key, who);
    }
    return options;
  }

  private void checkOption(String key, JsonElement value, String path, String who) {
    if (NOT_IN_SUITES.contains(key)) {
      throw new NotForSuitesException(
          "%s: %s'%s' is not for a suite to say".formatted(json.at(path), who, key), key);
    }
    JsonObject alone = new JsonObject();
    alone.add(key, value);
    String source = json.at(path) + ": " + who + key;
    if (value.isJsonNull()) {
      throw new IllegalArgumentException(source + ": null is no value");
    }
    Settings.parse(alone, source);
  }

  /**
   * Every row with every combination of values; the rows' names say which: by the value, or by its
   * place in the list, from 1, where it is an object or long.
   */
  private List<Draft> crossed(List<Draft> rows, JsonElement element) {
    if (!element.isJsonObject()) {
      throw new IllegalArgumentException(
          json.at("grid") + ": a grid is an object such as {\"lr\": [0.01, 0.03]}");
    }
    JsonObject grid = element.getAsJsonObject();
    checkKeys(grid, "grid", SettingTable.keys(), "");
    List<Draft> crossed =
        rows.isEmpty()
            ? List.of(new Draft("", new JsonObject(), false, null, json.at("grid")))
            : rows;
    for (String key : grid.keySet()) {
      String path = "grid." + key;
      JsonArray values = array(grid.get(key), path);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(json.at(path) + ": '" + key + "' has no values to try");
      }
      for (int i = 0; i < values.size(); i++) {
        checkOption(key, values.get(i), path + "[" + i + "]", "");
      }
      if (Set.copyOf(values.asList()).size() < values.size()) {
        throw new IllegalArgumentException(json.at(path) + ": '" + key + "' has a value twice");
      }
      crossed = crossed.stream().flatMap(row -> times(row, key, values).stream()).toList();
    }
    return grid.isEmpty() ? rows : crossed;
  }

  private static List<Draft> times(Draft row, String key, JsonArray values) {
    List<Draft> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      JsonElement value = values.get(i);
      JsonObject options = row.options().deepCopy();
      options.add(key, value);
      String text = value.isJsonPrimitive() ? value.getAsString() : "";
      boolean plain = !text.isEmpty() && text.length() <= LONGEST_VALUE;
      String setting = key.replace('_', ' ') + " " + (plain ? text : i + 1);
      String name = row.name().isEmpty() ? setting : row.name() + ", " + setting;
      rows.add(new Draft(name, options, row.untrained(), row.paper(), row.where()));
    }
    return rows;
  }

  private void checkKeys(JsonObject object, String path, List<String> known, String who) {
    for (String key : object.keySet()) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException(
            "%s: %sunknown key '%s'%s (known: %s)"
                .formatted(
                    json.at(path.isEmpty() ? key : path + "." + key),
                    who,
                    key,
                    Spelling.hint(key, known),
                    String.join(", ", known)));
      }
    }
  }

  private String string(JsonObject object, String path, String key, String who) {
    JsonElement value = object.get(key);
    boolean text = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    if (!text || value.getAsString().isBlank()) {
      throw new IllegalArgumentException(
          "%s: %s%s must be a text, not %s"
              .formatted(json.at(path.isEmpty() ? key : path + "." + key), who, key, value));
    }
    return value.getAsString();
  }

  private boolean bool(JsonElement value, String path, String who) {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
      throw new IllegalArgumentException(
          "%s: %suntrained is true or false, not %s".formatted(json.at(path), who, value));
    }
    return value.getAsBoolean();
  }

  private JsonArray array(JsonElement value, String path) {
    if (!value.isJsonArray()) {
      throw new IllegalArgumentException(json.at(path) + ": a list [...] is needed, not " + value);
    }
    return value.getAsJsonArray();
  }
}
