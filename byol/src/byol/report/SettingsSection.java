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
    body.append(Html.paragraph("This run again:"));
    body.append(Html.code(data.command()));
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
  static String next(Path runDirectory) {
    String run = Html.escape(runDirectory.toString());
    return Html.section(
        "What to do next",
        """
        <ul>
        <li>%s</li>
        <li>Train longer. Self-supervised learning gains for hundreds of epochs:
        <code>bin/byol pretrain --help</code></li>
        <li>Evaluate on other labeled images:
        <code>bin/byol eval --run %s --data SPEC</code></li>
        <li>Train on your own images. A folder is enough, labels are not needed:
        <code>bin/byol pretrain --data FOLDER --out DIR</code></li>
        <li>If feature std or effective rank fell to the floor, the features collapsed: lower the
        learning rate, or use a slower moving average (a larger τ).</li>
        </ul>
        """
            .formatted(use(runDirectory, run), run));
  }

  private static String use(Path runDirectory, String run) {
    if (Files.exists(runDirectory.resolve("encoder.pt"))) {
      return "Use the encoder. Beside this report lie <code>encoder.pt</code> (TorchScript, for"
          + " Java, C++ and Python) and <code>encoder.safetensors</code> (weights with"
          + " torchvision's names).";
    }
    return "Use the encoder in Java, C++ or Python. Export it: <code>bin/byol export --run "
        + run
        + " --format torchscript --out encoder.pt</code>";
  }
}
