package byol.recipe;

import byol.json.Json;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** The rules that come with the project, in the order in which they are tried: rules.json. */
final class Rules {
  private static final String FILE = "rules.json";

  private static final List<Rule> ALL = read();

  private Rules() {}

  /** All, the first that holds wins. */
  static List<Rule> all() {
    return ALL;
  }

  /**
   * The rule for a situation.
   *
   * @param side of the images, or of the views if that is decided already
   */
  static Rule of(Situation situation, int side) {
    return ALL.stream()
        .filter(rule -> rule.when().holds(situation, side))
        .findFirst()
        .orElseThrow();
  }

  private static List<Rule> read() {
    try (InputStream in = Rules.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Iterable<JsonElement> rules = JsonParser.parseString(text).getAsJsonArray();
      return StreamSupport.stream(rules.spliterator(), false)
          .map(rule -> Json.parse(rule.getAsJsonObject(), Rule.class, FILE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + ": " + e.getMessage(), e);
    }
  }
}
