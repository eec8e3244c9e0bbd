package byol.config;

import byol.json.JsonKeys;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

/**
 * What is known of a setting.
 *
 * @param key in JSON files; with dashes, the option of the command line
 * @param group key of the part of {@link RunConfig} that it is in; empty where it is in none
 * @param name its key in that part
 * @param type of its values, primitive types as their wrappers
 * @param range of a number; null for others
 * @param said what {@link Setting} says of it
 */
public record SettingInfo(
    String key, String group, String name, Class<?> type, Range range, Setting said) {

  static SettingInfo of(String group, RecordComponent component) {
    Setting said = component.getAnnotation(Setting.class);
    if (said == null) {
      throw new IllegalStateException("the component " + component + " has no @Setting");
    }
    String name = JsonKeys.of(component);
    return new SettingInfo(
        said.key().isEmpty() ? name : said.key(),
        group,
        name,
        boxed(component.getType()),
        component.getAnnotation(Range.class),
        said);
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  /** The option of the command line. */
  public String option() {
    return "--" + key.replace('_', '-');
  }
}
