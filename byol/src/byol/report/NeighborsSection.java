package byol.report;

import byol.report.ShownNeighbors.Thumbnail;
import byol.report.html.Html;
import java.util.List;

/** Images with those that the encoder takes for most like them. */
final class NeighborsSection {
  private NeighborsSection() {}

  static String html(List<ShownNeighbors> neighborhoods) {
    if (neighborhoods.isEmpty()) {
      return "";
    }
    boolean labeled = neighborhoods.getFirst().query().label() != null;
    StringBuilder body = new StringBuilder();
    body.append(
        Html.paragraph(
            "On the left an image of the test set, beside it the training images with the most"
                + " similar features, the most similar first. The encoder has never seen a label:"
                + " what it takes for similar, it found out by itself."
                + (labeled ? summary(neighborhoods) : "")));
    body.append("<div class=\"scroll\"><table class=\"neighbors\">\n<tbody>\n");
    neighborhoods.forEach(one -> body.append(row(one)));
    body.append("</tbody>\n</table></div>\n");
    if (labeled) {
      body.append(
          "<p class=\"caption\">✓ and a green line: of the same class as the image on the left. ✗"
              + " and a red, broken line: of another class, whose name stands below. The images on"
              + " the left are the first of each class, not a selection.</p>\n");
    }
    return Html.section("Nearest neighbors", body.toString());
  }

  private static String summary(List<ShownNeighbors> neighborhoods) {
    long all = neighborhoods.stream().mapToLong(one -> one.nearest().size()).sum();
    long agreeing = neighborhoods.stream().mapToLong(ShownNeighbors::agreeing).sum();
    return " Here, %s of %s neighbors are of the same class.".formatted(agreeing, all);
  }

  private static String row(ShownNeighbors one) {
    StringBuilder html = new StringBuilder("<tr><th scope=\"row\">");
    html.append(picture(one.query(), "test image", name(one.query())));
    html.append("</th>\n");
    for (Thumbnail neighbor : one.nearest()) {
      if (one.query().label() == null) {
        html.append("<td>%s</td>\n".formatted(picture(neighbor, "neighbor", "")));
      } else if (one.agrees(neighbor)) {
        html.append(
            "<td class=\"same\">%s</td>\n"
                .formatted(picture(neighbor, "neighbor of the same class", "✓")));
      } else {
        html.append(
            "<td class=\"other\">%s</td>\n"
                .formatted(picture(neighbor, "neighbor of another class", "✗ " + name(neighbor))));
      }
    }
    return html.append("</tr>\n").toString();
  }

  private static String name(Thumbnail picture) {
    return picture.label() == null ? "" : picture.label();
  }

  private static String picture(Thumbnail picture, String what, String caption) {
    String label = picture.label() == null ? "" : ": " + picture.label();
    return "<img src=\"%s\" alt=\"%s\"/><span>%s</span>"
        .formatted(picture.picture(), Html.escape(what + label), Html.escape(caption));
  }
}
