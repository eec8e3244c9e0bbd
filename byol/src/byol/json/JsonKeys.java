package byol.json;

import byol.text.Spelling;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.annotations.JsonAdapter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that an object has only the keys of a record, and values of their kinds. */
public final class JsonKeys {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);
  private static final Set<Class<?>> TRUTH = Set.of(boolean.class, Boolean.class);

  private final String source;

  private JsonKeys(String source) {
    this.source = source;
  }

  /**
   * Checks an object and those in it.
   *
   * @param source is named in messages
   * @throws IllegalArgumentException naming the key that is unknown or has a wrong value
   */
  static void check(JsonObject object, Class<?> type, String source) {
    if (!type.isAnnotationPresent(JsonAdapter.class)) {
      new JsonKeys(source).object(object, type, "");
    }
  }

  /**
   * Checks one value, and those in it.
   *
   * @param key it has, for messages
   * @throws IllegalArgumentException naming the key that has a wrong value
   */
  public static void checkValue(JsonElement value, Class<?> type, String key, String source) {
    new JsonKeys(source).value(value, type, key);
  }

  /** The keys of a record, as they are written. */
  public static List<String> of(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(JsonKeys::of).toList();
  }

  /** The key of a component of a record. */
  public static String of(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private void object(JsonObject object, Class<?> type, String prefix) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    List<String> known = of(type);
    for (var entry : object.entrySet()) {
      int index = known.indexOf(entry.getKey());
      if (index < 0) {
        throw new IllegalArgumentException(
            "%s: unknown key '%s%s'%s (known: %s)"
                .formatted(
                    source,
                    prefix,
                    entry.getKey(),
                    Spelling.hint(entry.getKey(), known),
                    String.join(", ", known)));
      }
      value(entry.getValue(), components.get(index).getGenericType(), prefix + entry.getKey());
    }
  }

  private void value(JsonElement value, Type type, String key) {
    switch (type) {
      case ParameterizedType many -> several(value, many, key);
      case Class<?> one -> value(value, one, key);
      default -> throw new IllegalArgumentException("no value is of type " + type);
    }
  }

  /** Lists, and maps from texts. */
  private void several(JsonElement value, ParameterizedType type, String key) {
    if (value.isJsonNull()) {
      return;
    }
    Type of = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Map.class) {
      require(value.isJsonObject(), key, "an object", value);
      value.getAsJsonObject().asMap().forEach((name, each) -> value(each, of, key + "." + name));
      return;
    }
    require(value.isJsonArray(), key, "a list", value);
    JsonArray list = value.getAsJsonArray();
    for (int i = 0; i < list.size(); i++) {
      value(list.get(i), of, "%s[%s]".formatted(key, i));
    }
  }

  private void value(JsonElement value, Class<?> type, String key) {
    if (value.isJsonNull() && !type.isPrimitive()) {
      return;
    }
    if (type.isAnnotationPresent(JsonAdapter.class)) {
      require(value.isJsonObject(), key, "an object", value);
      adapted(value, type, key);
      return;
    }
    if (TextAdapters.parser(type).isPresent()) {
      // What the text says, the parser of the type judges.
      require(isText(value), key, "a text", value);
      return;
    }
    if (type.isRecord()) {
      require(value.isJsonObject(), key, "an object", value);
      object(value.getAsJsonObject(), type, key + ".");
    } else if (WHOLE.contains(type)) {
      require(isNumber(value) && isWhole(value, type), key, "a whole number", value);
    } else if (DECIMAL.contains(type)) {
      require(isNumber(value), key, "a number", value);
    } else if (TRUTH.contains(type)) {
      boolean truth = value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      require(truth, key, "true or false", value);
    } else if (type == String.class || type.isEnum()) {
      require(isText(value), key, "a text", value);
    }
  }

  /** Its adapter judges what is in it. */
  private void adapted(JsonElement value, Class<?> type, String key) {
    try {
      Json.value(value, type);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("%s: %s: %s".formatted(source, key, Json.reason(e)), e);
    }
  }

  private void require(boolean fulfilled, String key, String kind, JsonElement value) {
    if (!fulfilled) {
      throw new IllegalArgumentException(
          "%s: %s must be %s, not %s".formatted(source, key, kind, value));
    }
  }

  private static boolean isText(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }

  private static boolean isNumber(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }

  private static boolean isWhole(JsonElement value, Class<?> type) {
    try {
      boolean small = type == int.class || type == Integer.class;
      // Not the exact value of a long: 1e999999999 would be that many digits.
      double size = Math.abs(value.getAsDouble());
      if (!(size <= (small ? Integer.MAX_VALUE : Long.MAX_VALUE))) {
        return false;
      }
      // As a double, the first number that is too large is that of the largest.
      long number = value.getAsBigDecimal().longValueExact();
      return !small || number == (int) number;
    } catch (ArithmeticException | NumberFormatException e) {
      return false;
    }
  }
}
