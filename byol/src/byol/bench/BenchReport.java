package byol.bench;

import byol.io.AtomicFile;
import byol.json.Json;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a benchmark measured, and with what settings.
 *
 * @param benchmark its name
 * @param machine where
 * @param settings a record
 * @param timings the results
 */
public record BenchReport(
    String benchmark, Machine machine, Record settings, List<Timing> timings) {

  /** The settings, for a terminal: to be shown before the benchmark runs. */
  public static void printSettings(PrintWriter out, Machine machine, Record settings) {
    out.println("machine: " + line(machine));
    out.println("settings: " + line(settings));
    out.flush();
  }

  /** The figures, for a terminal. */
  public void printFigures(PrintWriter out) {
    out.printf(
        "%-28s %10s %10s %23s %10s %4s%n", "", "median", "minimum", "middle half", "maximum", "n");
    for (Timing f : timings) {
      out.printf(
          "%-28s %10s %10s %23s %10s %4s%n",
          f.name() + ", " + f.unit(),
          number(f.median()),
          number(f.minimum()),
          number(f.lowerQuartile()) + " to " + number(f.upperQuartile()),
          number(f.maximum()),
          f.values().size());
    }
    out.flush();
  }

  /**
   * Writes everything, every single value included.
   *
   * @throws byol.io.WriteException if the file cannot be written
   */
  public void write(Path file) {
    AtomicFile.write(file, Json.pretty(tree()) + "\n");
  }

  private JsonObject tree() {
    JsonObject tree = new JsonObject();
    tree.addProperty("benchmark", benchmark);
    tree.add("machine", Json.tree(machine));
    tree.add("settings", flat(settings));
    JsonObject byName = new JsonObject();
    for (Timing timing : timings) {
      JsonObject values = Json.tree(timing).getAsJsonObject();
      values.remove("name");
      byName.add(timing.name().replaceAll("[^\\p{Alnum}]+", "_"), values);
    }
    tree.add("figures", byName);
    return tree;
  }

  /** A record as one object: the fields of records in it stand where such a record would. */
  static JsonObject flat(Record record) {
    JsonObject tree = Json.tree(record).getAsJsonObject();
    Set<String> records =
        Arrays.stream(record.getClass().getRecordComponents())
            .filter(component -> component.getType().isRecord())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    JsonObject flat = new JsonObject();
    for (var field : tree.entrySet()) {
      if (records.contains(field.getKey()) && field.getValue() instanceof JsonObject inner) {
        inner.entrySet().forEach(within -> flat.add(within.getKey(), within.getValue()));
      } else {
        flat.add(field.getKey(), field.getValue());
      }
    }
    return flat;
  }

  private static String line(Record record) {
    return flat(record).entrySet().stream()
        .map(entry -> entry.getKey().replace('_', ' ') + " " + text(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String text(JsonElement value) {
    if (value.isJsonObject()) {
      return value.getAsJsonObject().entrySet().stream()
          .map(entry -> "%n  %s: %s".formatted(entry.getKey(), text(entry.getValue())))
          .collect(Collectors.joining());
    }
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(BenchReport::text)
          .collect(Collectors.joining(" "));
    }
    boolean fraction = value.getAsJsonPrimitive().isNumber() && value.getAsString().contains(".");
    return fraction ? number(value.getAsDouble()) : value.getAsString();
  }

  /** With about four digits, but never an exponent. */
  private static String number(double value) {
    double size = Math.abs(value);
    int digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
