package byol.report;

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

  private static String table(JsonObject config) {
    StringBuilder rows = new StringBuilder();
    StringBuilder details = new StringBuilder();
    for (var entry : config.entrySet()) {
      JsonElement value = entry.getValue();
      if (value.isJsonObject() || value.isJsonArray()) {
        String json =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(value);
        details.append(
            "<details><summary>%s</summary>\n%s</details>\n"
                .formatted(Html.escape(entry.getKey()), Html.code(json)));
      } else {
        rows.append(
            "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                .formatted(
                    Html.escape(entry.getKey()),
                    Html.escape(value.isJsonNull() ? "–" : value.getAsString())));
      }
    }
    return "<div class=\"settings\"><table>\n<tbody>\n%s</tbody>\n</table></div>\n%s"
        .formatted(rows, details);
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
