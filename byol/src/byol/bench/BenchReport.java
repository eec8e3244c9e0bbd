package byol.bench;

import byol.io.AtomicFile;
import byol.json.Json;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a benchmark measured, and with what settings.
 *
 * @param benchmark its name
 * @param machine where
 * @param settings a record
 * @param figures the results
 */
public record BenchReport(
    String benchmark, Machine machine, Record settings, List<Figure> figures) {

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
    for (Figure f : figures) {
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
    tree.add("settings", Json.tree(settings));
    JsonObject byName = new JsonObject();
    for (Figure figure : figures) {
      JsonObject values = Json.tree(figure).getAsJsonObject();
      values.remove("name");
      byName.add(figure.name().replaceAll("[^\\p{Alnum}]+", "_"), values);
    }
    tree.add("figures", byName);
    return tree;
  }

  private static String line(Record record) {
    return Json.tree(record).getAsJsonObject().entrySet().stream()
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
