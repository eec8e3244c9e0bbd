package byol.config;

import byol.json.Json;
import byol.json.JsonKeys;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All settings there are, as the records of this package declare them, in their order. */
public final class SettingTable {
  private static final Map<String, Class<? extends Record>> GROUPS = groups();
  private static final Map<String, SettingInfo> BY_KEY = byKey();

  private SettingTable() {}

  private static Map<String, Class<? extends Record>> groups() {
    Map<String, Class<? extends Record>> groups = new LinkedHashMap<>();
    for (RecordComponent component : RunConfig.class.getRecordComponents()) {
      if (!component.isAnnotationPresent(Setting.class)) {
        groups.put(JsonKeys.of(component), component.getType().asSubclass(Record.class));
      }
    }
    return groups;
  }

  private static Map<String, SettingInfo> byKey() {
    List<SettingInfo> all = new ArrayList<>();
    all.add(SettingInfo.of("", component("data")));
    GROUPS.forEach((group, type) -> add(group, type, all));
    add("", Shorthand.class, all);
    all.add(SettingInfo.of("", component("views")));
    Map<String, SettingInfo> byKey = new LinkedHashMap<>();
    for (SettingInfo setting : all) {
      if (byKey.put(setting.key(), setting) != null) {
        throw new IllegalStateException("two settings are called " + setting.key());
      }
    }
    return byKey;
  }

  private static void add(String group, Class<? extends Record> type, List<SettingInfo> into) {
    for (RecordComponent component : type.getRecordComponents()) {
      into.add(SettingInfo.of(group, component));
    }
  }

  private static RecordComponent component(String name) {
    return Stream.of(RunConfig.class.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** All settings. */
  public static List<SettingInfo> all() {
    return List.copyOf(BY_KEY.values());
  }

  /** The keys of all settings. */
  public static List<String> keys() {
    return List.copyOf(BY_KEY.keySet());
  }

  /** The setting of a key; null if there is none. */
  public static SettingInfo of(String key) {
    return BY_KEY.get(key);
  }

  /** The settings in a part of a run's config. */
  static List<SettingInfo> in(String group) {
    return BY_KEY.values().stream().filter(setting -> setting.group().equals(group)).toList();
  }

  /** The parts of a run's config, by their keys. */
  static Map<String, Class<? extends Record>> parts() {
    return GROUPS;
  }

  /**
   * A value of a setting as it is written in help and at the command line.
   *
   * @throws IllegalArgumentException if it cannot be one
   */
  public static Object value(SettingInfo setting, String text) {
    boolean quoted = !Number.class.isAssignableFrom(setting.type());
    JsonElement json =
        quoted && setting.type() != Boolean.class
            ? new JsonPrimitive(text)
            : Json.element(text, setting.key());
    JsonKeys.checkValue(json, setting.type(), setting.key(), "settings");
    return Json.value(json, setting.type());
  }

  /** A part of a run's config from its values, by the keys of the settings. */
  static Record create(
      Class<? extends Record> type, String group, Function<SettingInfo, Object> values) {
    List<SettingInfo> settings = in(group);
    Object[] arguments = settings.stream().map(values).toArray();
    Class<?>[] types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of this package can be made", e);
    }
  }
}
