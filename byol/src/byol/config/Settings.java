package byol.config;

import byol.json.Json;
import byol.json.JsonKeys;
import byol.text.Spelling;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.annotations.JsonAdapter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What somebody says of a run, by the keys of {@link SettingTable}: none of it, some, or all. It is
 * the same in the options of the command line, {@code --config} files, presets and the rows of
 * ablations. Values are checked for their type; that they are in range is checked where all are
 * known. Immutable.
 */
@JsonAdapter(SettingsJson.class)
public final class Settings {
  /** What somebody says who says nothing. */
  public static final Settings NONE = new Settings(new JsonObject());

  private static final String VIEWS = "views";

  private final JsonObject values;

  private Settings(JsonObject values) {
    this.values = values;
  }

  /**
   * Reads settings from JSON, side by side or in the parts of a run's config, whose {@link Origin}
   * is no setting.
   *
   * @param source is named in messages
   * @throws IllegalArgumentException naming a key that is unknown or has a wrong value
   */
  public static Settings parse(JsonObject object, String source) {
    JsonObject values = new JsonObject();
    for (var entry : object.entrySet()) {
      String key = entry.getKey();
      JsonElement value = entry.getValue();
      if (key.equals("version")) {
        RunConfigJson.checkVersion(value, source);
      } else if (isPart(key, value)) {
        addPart(key, Json.object(value, "%s: %s".formatted(source, key)), source, values);
      } else if (SettingTable.of(key) != null) {
        add(SettingTable.of(key), value, source, values);
      } else if (!key.equals(RunConfigJson.ORIGIN)) {
        throw unknown(source, "", key, SettingTable.keys());
      }
    }
    return new Settings(values);
  }

  /** Some parts have the name of a setting in them, such as the method. */
  private static boolean isPart(String key, JsonElement value) {
    return SettingTable.parts().containsKey(key)
        && (value.isJsonObject() || SettingTable.of(key) == null);
  }

  private static void addPart(String group, JsonObject part, String source, JsonObject into) {
    List<SettingInfo> settings = SettingTable.in(group);
    List<String> names = settings.stream().map(SettingInfo::name).toList();
    for (var entry : part.entrySet()) {
      int index = names.indexOf(entry.getKey());
      if (index < 0) {
        throw misplaced(source, group, entry.getKey(), names);
      }
      add(settings.get(index), entry.getValue(), source, into);
    }
  }

  private static IllegalArgumentException misplaced(
      String source, String group, String key, List<String> known) {
    SettingInfo elsewhere = SettingTable.of(key);
    if (elsewhere == null) {
      return unknown(source, group + ".", key, known);
    }
    return new IllegalArgumentException(
        "%s: '%s' is no part of '%s': it belongs %s"
            .formatted(
                source,
                key,
                group,
                elsewhere.group().isEmpty()
                    ? "to the outermost object"
                    : "into '%s'".formatted(elsewhere.group()) + as(elsewhere)));
  }

  private static String as(SettingInfo setting) {
    return setting.name().equals(setting.key()) ? "" : ", as '%s'".formatted(setting.name());
  }

  private static IllegalArgumentException unknown(
      String source, String prefix, String key, List<String> known) {
    return new IllegalArgumentException(
        "%s: unknown key '%s%s'%s (known: %s)"
            .formatted(source, prefix, key, Spelling.hint(key, known), String.join(", ", known)));
  }

  private static void add(SettingInfo setting, JsonElement value, String source, JsonObject into) {
    if (value.isJsonNull()) {
      return;
    }
    if (into.has(setting.key())) {
      throw new IllegalArgumentException(
          "%s: '%s' is said twice: by itself and in '%s'"
              .formatted(source, setting.key(), setting.group()));
    }
    Class<?> type = setting.key().equals(VIEWS) ? ViewOptions.class : setting.type();
    JsonKeys.checkValue(value, type, setting.key(), source);
    try {
      Json.value(value, type);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(source + ": " + Json.reason(e), e);
    }
    into.add(setting.key(), setting.key().equals(VIEWS) ? withoutNulls(value) : value);
  }

  /** What is null is not said, as with all settings. */
  private static JsonElement withoutNulls(JsonElement value) {
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    JsonObject said = new JsonObject();
    for (var entry : object.entrySet()) {
      if (!entry.getValue().isJsonNull()) {
        said.add(entry.getKey(), withoutNulls(entry.getValue()));
      }
    }
    return said;
  }

  /**
   * Reads settings from a JSON file, such as another run's config.json.
   *
   * @throws IllegalArgumentException naming the file and what is wrong in it
   */
  public static Settings read(Path file) {
    return parse(Json.readObject(file), file.toString());
  }

  /**
   * These settings and another one, in place of what they say of it.
   *
   * @param key such as {@code batch_size}
   * @param value null to say nothing of it
   * @throws IllegalArgumentException if there is no such setting, or the value is of another type
   */
  public Settings with(String key, Object value) {
    JsonObject changed = values.deepCopy();
    changed.remove(key);
    JsonObject one = new JsonObject();
    one.add(key, Json.tree(value));
    parse(one, "settings").values.entrySet().forEach(e -> changed.add(e.getKey(), e.getValue()));
    return new Settings(changed);
  }

  /**
   * As {@link #with}, of a value as it is typed: {@code 0.3}, {@code gn:16+ws}, {@code true}.
   *
   * @throws IllegalArgumentException if there is no such setting, or the text is no value of it
   */
  public Settings withText(String key, String text) {
    SettingInfo setting = SettingTable.of(key);
    return with(key, setting == null ? text : SettingTable.value(setting, text));
  }

  /** These settings without what they say of some. */
  public Settings without(String... keys) {
    JsonObject changed = values.deepCopy();
    List.of(keys).forEach(changed::remove);
    return new Settings(changed);
  }

  /** Whether they say something of a setting. */
  public boolean has(String key) {
    return values.has(key);
  }

  /** The keys of which they say something. */
  public Set<String> keys() {
    return Set.copyOf(values.keySet());
  }

  /**
   * What they say of a setting; null for nothing.
   *
   * @param type of the setting, or a type above it
   * @throws IllegalArgumentException if there is no such setting
   */
  public <T> T get(String key, Class<T> type) {
    SettingInfo setting = SettingTable.of(key);
    if (setting == null) {
      throw unknown("settings", "", key, SettingTable.keys());
    }
    return values.has(key) ? type.cast(Json.value(values.get(key), setting.type())) : null;
  }

  /** What they say of the views, as an object with the keys of {@link ViewOptions}. */
  public JsonObject views() {
    return values.has(VIEWS) ? values.getAsJsonObject(VIEWS).deepCopy() : new JsonObject();
  }

  /**
   * The settings of {@code over} where it has some, else these. A length in epochs replaces one in
   * steps, and the other way round; the warm-up then keeps its share of the run. Another optimizer
   * leaves learning rate and weight decay open, unless they are said with it.
   */
  public Settings overriddenBy(Settings over) {
    return new Settings(Overrides.merge(values, over.values));
  }

  /** Whether nothing is said but what a run may go on with. */
  public boolean isForResumption() {
    return keys().stream().allMatch(key -> SettingTable.of(key).said().changeable());
  }

  /**
   * Checks all numbers.
   *
   * @throws IllegalArgumentException naming the first key that is out of its range
   */
  public void checkRanges() {
    for (SettingInfo setting : SettingTable.all()) {
      if (setting.range() != null && has(setting.key())) {
        Ranges.check(setting.key(), get(setting.key(), Number.class), setting.range());
      }
    }
  }

  /** As JSON, side by side. */
  public JsonObject tree() {
    return values.deepCopy();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings && values.equals(settings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
