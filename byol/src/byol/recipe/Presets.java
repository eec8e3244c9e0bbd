package byol.recipe;

import byol.json.Json;
import byol.text.Spelling;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The presets that come with the project: presets/NAME.json. */
public final class Presets {
  private static final List<String> NAMES =
      List.of(
          "imagenet-40",
          "imagenet-100",
          "imagenet-300",
          "imagenet-1000",
          "cifar10",
          "stl10",
          "imagenette",
          "fashion-mnist");

  private Presets() {}

  /** Their names, in the order to show them in. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The preset of that name.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static Preset get(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "no preset is called '%s'%s (there are: %s)"
              .formatted(name, Spelling.hint(name, NAMES), String.join(", ", NAMES)));
    }
    String file = "presets/" + name + ".json";
    try (InputStream in = Presets.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json.parse(JsonParser.parseString(text).getAsJsonObject(), Preset.class, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
