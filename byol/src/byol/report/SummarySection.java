package byol.report;

import byol.report.html.Html;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The accuracies that summary.json has, beside those of what training must beat. */
final class SummarySection {
  private static final Map<String, String> PROTOCOLS = protocols();

  private SummarySection() {}

  /** What summary.json calls the protocols, and what the table does. */
  private static Map<String, String> protocols() {
    Map<String, String> protocols = new LinkedHashMap<>();
    protocols.put("knn_top1", "kNN");
    protocols.put("linear_top1", "linear probe");
    protocols.put("transfer_top1", "logistic regression");
    return protocols;
  }

  static String html(JsonObject summary) {
    List<String> measured =
        PROTOCOLS.keySet().stream().filter(key -> isNumber(summary.get(key))).toList();
    if (measured.isEmpty()) {
      return "";
    }
    StringBuilder body = new StringBuilder("<div class=\"scroll\"><table class=\"results\">\n");
    body.append("<thead><tr><th scope=\"col\">features</th>");
    measured.forEach(key -> body.append("<th scope=\"col\">%s</th>".formatted(PROTOCOLS.get(key))));
    body.append("</tr></thead>\n<tbody>\n");
    body.append(row("trained encoder", summary, measured, " class=\"own\""));
    body.append(row("untrained encoder", summary.get("random_init"), measured, ""));
    body.append(row("raw pixels", summary.get("raw_pixels"), measured, ""));
    body.append("</tbody>\n</table></div>\n");
    body.append(
        Html.paragraph(
            "Percent of the test images that are given the right class, by a classifier that sees"
                + " nothing but frozen features of the training images."));
    return Html.section("Results", body.toString());
  }

  private static String row(
      String name, JsonElement figures, List<String> measured, String attributes) {
    if (!(figures instanceof JsonObject of)
        || measured.stream().noneMatch(key -> isNumber(of.get(key)))) {
      return "";
    }
    StringBuilder html =
        new StringBuilder("<tr%s><th scope=\"row\">%s</th>".formatted(attributes, name));
    for (String key : measured) {
      html.append(
          "<td>%s</td>"
              .formatted(
                  isNumber(of.get(key)) ? Html.format("%.1f %%", of.get(key).getAsDouble()) : "–"));
    }
    return html.append("</tr>\n").toString();
  }

  private static boolean isNumber(JsonElement value) {
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }
}
