package byol.config;

import byol.data.transform.Augmentation;
import byol.json.Json;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A run's config as JSON: a version, and an object for each part. Version 1 had all settings side
 * by side, no version, and fewer settings; such runs are read as they were trained.
 */
final class RunConfigJson extends TypeAdapter<RunConfig> {
  private static final String VERSION = "version";
  private static final int CURRENT = 2;

  /** What a run has beside its settings. */
  static final String ORIGIN = "origin";

  @Override
  public void write(JsonWriter out, RunConfig config) throws IOException {
    Json.write(tree(config), out);
  }

  @Override
  public RunConfig read(JsonReader in) throws IOException {
    return parse(Json.object(JsonParser.parseReader(in), "config"), "config");
  }

  private static JsonObject tree(RunConfig config) {
    JsonObject tree = new JsonObject();
    tree.addProperty(VERSION, CURRENT);
    tree.addProperty("data", config.data());
    tree.add("method", Json.tree(config.method()));
    tree.add("model", Json.tree(config.model()));
    tree.add("optimizer", Json.tree(config.optimizer()));
    tree.add("schedule", Json.tree(config.schedule()));
    tree.add("views", Json.tree(config.views()));
    tree.add("loader", Json.tree(config.loader()));
    tree.add("runtime", Json.tree(config.runtime()));
    if (!config.origin().equals(Origin.NONE)) {
      tree.add(ORIGIN, Json.tree(config.origin()));
    }
    return tree;
  }

  /** A config of any version. */
  static RunConfig parse(JsonObject object, String source) {
    RunConfig config = of(Settings.parse(object, source), source, RunConfigJson::before);
    return config.withOrigin(origin(object, source));
  }

  static Origin origin(JsonObject object, String source) {
    if (!object.has(ORIGIN)) {
      return Origin.NONE;
    }
    String part = source + ": " + ORIGIN;
    return Json.parse(Json.object(object.get(ORIGIN), part), Origin.class, part);
  }

  /** The settings of a config of any version. */
  static Settings flat(JsonObject config) {
    return Settings.parse(config, "config");
  }

  /** The version that a file says it has. */
  static void checkVersion(JsonElement version, String source) {
    boolean known =
        version.isJsonPrimitive()
            && version.getAsJsonPrimitive().isNumber()
            && List.of(1.0, (double) CURRENT).contains(version.getAsDouble());
    if (!known) {
      throw new IllegalArgumentException(
          "%s is of version %s, and this program reads versions up to %s: a newer program wrote it"
              .formatted(source, version, CURRENT));
    }
  }

  /**
   * The config that has these settings.
   *
   * @throws IllegalArgumentException naming a setting that is missing
   */
  static RunConfig of(
      Settings settings, String source, BiFunction<Settings, SettingInfo, Object> otherwise) {
    String data = settings.get("data", String.class);
    if (data == null) {
      throw new IllegalArgumentException(source + " does not say 'data'");
    }
    Map<String, Record> parts = new LinkedHashMap<>();
    SettingTable.parts()
        .forEach(
            (group, type) ->
                parts.put(
                    group,
                    SettingTable.create(
                        type, group, setting -> value(settings, setting, source, otherwise))));
    return new RunConfig(
        data,
        (MethodConfig) parts.get("method"),
        (ModelConfig) parts.get("model"),
        (OptimizerConfig) parts.get("optimizer"),
        (ScheduleConfig) parts.get("schedule"),
        views(settings, source),
        (LoaderConfig) parts.get("loader"),
        (RuntimeConfig) parts.get("runtime"),
        Origin.NONE);
  }

  private static Augmentation views(Settings settings, String source) {
    JsonObject views = settings.views();
    if (views.isEmpty()) {
      throw new IllegalArgumentException(source + " does not say 'views'");
    }
    return Json.parse(views, Augmentation.class, source + ": views");
  }

  private static Object value(
      Settings settings,
      SettingInfo setting,
      String source,
      BiFunction<Settings, SettingInfo, Object> otherwise) {
    Object said = settings.get(setting.key(), setting.type());
    Object value = said != null ? said : otherwise.apply(settings, setting);
    if (value == null) {
      throw new IllegalArgumentException("%s does not say '%s'".formatted(source, setting.key()));
    }
    return value;
  }

  /** What a setting is by default; null if that is for {@code Defaults} to find. */
  static Object byDefault(Settings settings, SettingInfo setting) {
    String text = setting.said().byDefault();
    return text.isEmpty() ? null : SettingTable.value(setting, text);
  }

  /** What a setting was before there was one. */
  private static Object before(Settings settings, SettingInfo setting) {
    if (setting.key().equals("cuda_graph")) {
      return String.valueOf(settings.get("device", Object.class)).startsWith("cuda");
    }
    String before = setting.said().before();
    return before.isEmpty() ? byDefault(settings, setting) : SettingTable.value(setting, before);
  }
}
