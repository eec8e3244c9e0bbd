package byol.tracking;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as one list of names, with points between the keys of objects in objects. */
final class Flat {
  private Flat() {}

  /** What is neither null, an object nor empty, as text; lists as they are in JSON. */
  static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    values("", object)
        .forEach(
            (name, value) -> {
              String text = value.isJsonPrimitive() ? value.getAsString() : value.toString();
              if (!text.isEmpty()) {
                texts.put(name, text);
              }
            });
    return texts;
  }

  /** The numbers that are finite. */
  static Map<String, Double> numbers(JsonObject object) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    values("", object)
        .forEach(
            (name, value) -> {
              if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
                double number = value.getAsDouble();
                if (Double.isFinite(number)) {
                  numbers.put(name, number);
                }
              }
            });
    return numbers;
  }

  private static Map<String, JsonElement> values(String prefix, JsonObject object) {
    Map<String, JsonElement> values = new LinkedHashMap<>();
    object
        .asMap()
        .forEach(
            (key, value) -> {
              if (value instanceof JsonObject inner) {
                values.putAll(values(prefix + key + ".", inner));
              } else if (!value.isJsonNull()) {
                values.put(prefix + key, value);
              }
            });
    return values;
  }
}
