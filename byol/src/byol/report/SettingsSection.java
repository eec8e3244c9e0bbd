package byol.report;

import byol.recipe.EffectiveSettings;
import byol.report.html.Html;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the run was made with, how to make it again, and what to do with it. */
final class SettingsSection {
  private SettingsSection() {}

  static String html(ReportData data) {
    StringBuilder body = new StringBuilder();
    if (!data.command().isEmpty()) {
      body.append(Html.paragraph("This run again:"));
      body.append(Html.code(data.command()));
    }
    if (!data.config().isEmpty()) {
      body.append(table(data.config()));
    }
    return Html.section("Settings", body.toString());
  }

  /** A table for each part of the settings; what has parts itself is folded away. */
  private static String table(JsonObject config) {
    StringBuilder tables = new StringBuilder();
    StringBuilder details = new StringBuilder();
    JsonObject alone = new JsonObject();
    JsonObject effective = EffectiveSettings.of(config);
    for (var entry : effective.entrySet()) {
      JsonElement value = entry.getValue();
      boolean flat =
          value instanceof JsonObject part
              && part.asMap().values().stream().noneMatch(SettingsSection::isCompound);
      if (flat) {
        tables.append(table(entry.getKey(), value.getAsJsonObject()));
      } else if (isCompound(value)) {
        String json =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(value);
        details.append(
            "<details><summary>%s</summary>\n%s</details>\n"
                .formatted(Html.escape(entry.getKey()), Html.code(json)));
      } else {
        alone.add(entry.getKey(), value);
      }
    }
    return "<div class=\"settings\">\n%s%s</div>\n%s"
        .formatted(alone.isEmpty() ? "" : table("", alone), tables, details);
  }

  private static boolean isCompound(JsonElement value) {
    return value.isJsonObject() || value.isJsonArray();
  }

  private static String table(String name, JsonObject values) {
    StringBuilder rows = new StringBuilder("<table>\n");
    if (!name.isEmpty()) {
      rows.append("<caption>%s</caption>\n".formatted(Html.escape(name)));
    }
    rows.append("<tbody>\n");
    values
        .asMap()
        .forEach(
            (key, value) ->
                rows.append(
                    "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                        .formatted(
                            Html.escape(key),
                            Html.escape(value.isJsonNull() ? "–" : value.getAsString()))));
    return rows.append("</tbody>\n</table>\n").toString();
  }

  /** What to do next. */
  static String next(Path runDirectory, ReportData data) {
    StringBuilder items = new StringBuilder();
    if (Files.exists(runDirectory.resolve("encoder.pt"))) {
      items.append(
          "<li>Use the encoder. Beside this report lie <code>encoder.pt</code> (TorchScript, for"
              + " Java, C++ and Python) and <code>encoder.safetensors</code> (weights with"
              + " torchvision's names).</li>\n");
    }
    for (ReportData.NextStep step : data.next()) {
      String command =
          step.command() == null ? "" : " <code>%s</code>".formatted(Html.escape(step.command()));
      items.append("<li>%s%s</li>\n".formatted(Html.escape(step.text()), command));
    }
    items.append(
        "<li>If feature std or effective rank fell to the floor, the features collapsed: lower the"
            + " learning rate, or use a slower moving average (a larger τ).</li>\n");
    return Html.section("What to do next", "<ul>\n%s</ul>\n".formatted(items));
  }
}
