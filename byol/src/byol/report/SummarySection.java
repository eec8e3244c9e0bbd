package byol.report;

import byol.report.html.Html;
import byol.run.EvalSummary;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accuracies that summary.json has, beside those of what training must beat. */
final class SummarySection {
  private static final Map<String, String> PROTOCOLS = protocols();
  private static final String PROBES = "probe_top1";
  private static final String FINE_TUNED = "semi_supervised_top1";

  private SummarySection() {}

  /** What summary.json calls the protocols, and what the table does. */
  private static Map<String, String> protocols() {
    Map<String, String> protocols = new LinkedHashMap<>();
    protocols.put("knn_top1", "kNN");
    protocols.put("linear_top1", "linear probe");
    protocols.put("transfer_top1", "logistic regression");
    return protocols;
  }

  /**
   * A column of the table.
   *
   * @param title in its head
   * @param key of summary.json
   * @param inner the key in the object that is there; null if the figure is
   * @param settings with which it was measured, in words
   */
  private record Column(String title, String key, String inner, String settings) {
    /** Null where it was not measured with these settings. */
    Double of(JsonObject figures) {
      if (!settings.equals(EvalSummary.settings(key, figures))) {
        return null;
      }
      JsonElement value = figures.get(key);
      if (inner != null) {
        value = value instanceof JsonObject of ? of.get(inner) : null;
      }
      return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
          ? Double.valueOf(value.getAsDouble())
          : null;
    }
  }

  static String html(JsonObject summary) {
    Map<String, JsonObject> others = others(summary);
    List<JsonObject> trained = new ArrayList<>(List.of(summary));
    trained.addAll(others.values());
    List<JsonObject> all = new ArrayList<>(trained);
    for (String name : List.of("random_init", "raw_pixels")) {
      if (summary.get(name) instanceof JsonObject baseline) {
        all.add(baseline);
      }
    }
    List<Column> measured =
        trained.stream()
            .flatMap(figures -> columns(figures, all).stream())
            .distinct()
            .filter(column -> trained.stream().anyMatch(figures -> column.of(figures) != null))
            .toList();
    if (measured.isEmpty()) {
      return "";
    }
    StringBuilder body = new StringBuilder("<div class=\"scroll\"><table class=\"results\">\n");
    body.append("<thead><tr><th scope=\"col\">features</th>");
    measured.forEach(
        column -> body.append("<th scope=\"col\">%s</th>".formatted(Html.escape(column.title()))));
    body.append("</tr></thead>\n<tbody>\n");
    body.append(row("trained encoder", summary, measured, " class=\"own\""));
    others.forEach(
        (step, figures) ->
            body.append(row("the same at step " + Html.escape(step), figures, measured, "")));
    body.append(row("untrained encoder", summary.get("random_init"), measured, ""));
    body.append(row("raw pixels", summary.get("raw_pixels"), measured, ""));
    body.append("</tbody>\n</table></div>\n");
    body.append(
        Html.paragraph(
            "Percent of the test images that are given the right class, by a classifier that sees"
                + " nothing but frozen features of the training images."
                + (measured.stream().anyMatch(column -> column.key().equals(FINE_TUNED))
                    ? " Where it is fine-tuned, the encoder learns as well."
                    : "")));
    return Html.section("Results", body.toString());
  }

  /** What was measured of other checkpoints, the latest first. */
  private static Map<String, JsonObject> others(JsonObject summary) {
    Map<String, JsonObject> others = new LinkedHashMap<>();
    if (summary.get("of_other_steps") instanceof JsonObject steps) {
      List.copyOf(steps.keySet()).reversed().stream()
          .filter(step -> steps.get(step) instanceof JsonObject)
          .forEach(step -> others.put(step, steps.getAsJsonObject(step)));
    }
    return others;
  }

  private static List<Column> columns(JsonObject summary, List<JsonObject> all) {
    List<Column> columns = new ArrayList<>();
    PROTOCOLS.forEach((key, title) -> columns.add(column(title, key, summary, all)));
    names(summary, PROBES).forEach(name -> columns.add(new Column(name, PROBES, name, "")));
    names(summary, FINE_TUNED)
        .forEach(
            percent ->
                columns.add(
                    new Column(
                        "fine-tuned, %s %% of labels".formatted(percent),
                        FINE_TUNED,
                        percent,
                        "")));
    return columns;
  }

  /** Says the settings where they are not the same everywhere. */
  private static Column column(String title, String key, JsonObject of, List<JsonObject> all) {
    String settings = EvalSummary.settings(key, of);
    boolean same =
        all.stream()
            .filter(figures -> figures.has(key))
            .allMatch(figures -> EvalSummary.settings(key, figures).equals(settings));
    String said = settings.isEmpty() ? "settings not said" : settings;
    return new Column(same ? title : "%s (%s)".formatted(title, said), key, null, settings);
  }

  private static List<String> names(JsonObject summary, String key) {
    return summary.get(key) instanceof JsonObject of ? List.copyOf(of.keySet()) : List.of();
  }

  private static String row(
      String name, JsonElement figures, List<Column> measured, String attributes) {
    if (!(figures instanceof JsonObject of)
        || measured.stream().noneMatch(column -> column.of(of) != null)) {
      return "";
    }
    StringBuilder html =
        new StringBuilder("<tr%s><th scope=\"row\">%s</th>".formatted(attributes, name));
    for (Column column : measured) {
      Double value = column.of(of);
      html.append("<td>%s</td>".formatted(value == null ? "–" : Html.format("%.1f %%", value)));
    }
    return html.append("</tr>\n").toString();
  }
}
