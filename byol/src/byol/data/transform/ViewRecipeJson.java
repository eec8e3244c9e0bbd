package byol.data.transform;

import byol.data.transform.ViewRecipe.Blur;
import byol.data.transform.ViewRecipe.Crop;
import byol.data.transform.ViewRecipe.Jitter;
import byol.data.transform.ViewRecipe.Solarize;
import byol.text.Spelling;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recipe as JSON: its numbers side by side, each under a name of its own. */
final class ViewRecipeJson extends TypeAdapter<ViewRecipe> {
  private static final List<String> KEYS = List.copyOf(numbers(ViewRecipe.paperT()).keySet());

  private static Map<String, Double> numbers(ViewRecipe recipe) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("crop_scale_min", recipe.crop().scaleMin());
    numbers.put("crop_scale_max", recipe.crop().scaleMax());
    numbers.put("aspect_min", recipe.crop().aspectMin());
    numbers.put("aspect_max", recipe.crop().aspectMax());
    numbers.put("flip", recipe.flip());
    numbers.put("jitter", recipe.jitter().probability());
    numbers.put("brightness", recipe.jitter().brightness());
    numbers.put("contrast", recipe.jitter().contrast());
    numbers.put("saturation", recipe.jitter().saturation());
    numbers.put("hue", recipe.jitter().hue());
    numbers.put("grayscale", recipe.grayscale());
    numbers.put("blur", recipe.blur().probability());
    numbers.put("blur_sigma_min", recipe.blur().sigmaMin());
    numbers.put("blur_sigma_max", recipe.blur().sigmaMax());
    numbers.put("solarize", recipe.solarize().probability());
    numbers.put("solarize_threshold", recipe.solarize().threshold());
    return numbers;
  }

  @Override
  public void write(JsonWriter out, ViewRecipe recipe) throws IOException {
    if (recipe == null) {
      out.nullValue();
      return;
    }
    out.beginObject();
    for (var number : numbers(recipe).entrySet()) {
      out.name(number.getKey()).value(number.getValue());
    }
    out.endObject();
  }

  @Override
  public ViewRecipe read(JsonReader in) throws IOException {
    if (in.peek() != JsonToken.BEGIN_OBJECT) {
      throw new IllegalArgumentException(
          "the recipe of a view is an object, such as {\"%s\": 0.5, ...}, not %s"
              .formatted(KEYS.getFirst(), found(in.peek())));
    }
    Map<String, Double> read = new HashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String key = key(in.nextName());
      read.put(key, number(in, key));
    }
    in.endObject();
    return recipe(read);
  }

  private static String found(JsonToken token) {
    return switch (token) {
      case BEGIN_OBJECT -> "an object";
      case BEGIN_ARRAY -> "a list";
      case NUMBER -> "a number";
      case STRING -> "a text";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }

  private static String key(String name) {
    if (!KEYS.contains(name)) {
      throw new IllegalArgumentException(
          "unknown key '%s' of a view%s (known: %s)"
              .formatted(name, Spelling.hint(name, KEYS), String.join(", ", KEYS)));
    }
    return name;
  }

  private static double number(JsonReader in, String key) throws IOException {
    if (in.peek() != JsonToken.NUMBER) {
      throw new IllegalArgumentException(
          "'%s' of a view is a number, not %s".formatted(key, found(in.peek())));
    }
    return in.nextDouble();
  }

  private static ViewRecipe recipe(Map<String, Double> read) {
    List<Double> n = KEYS.stream().map(key -> required(read, key)).toList();
    return new ViewRecipe(
        new Crop(n.get(0), n.get(1), n.get(2), n.get(3)),
        n.get(4),
        new Jitter(n.get(5), n.get(6), n.get(7), n.get(8), n.get(9)),
        n.get(10),
        new Blur(n.get(11), n.get(12), n.get(13)),
        new Solarize(n.get(14), n.get(15)));
  }

  private static double required(Map<String, Double> read, String key) {
    if (!read.containsKey(key)) {
      throw new IllegalArgumentException("a view needs '" + key + "'");
    }
    return read.get(key);
  }
}
