package byol.report.html;

import byol.image.BufferedImages;
import byol.image.Image;
import byol.image.PngFile;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Locale;

/** Pieces of HTML that are also well-formed XML. */
public final class Html {
  private Html() {}

  /** Text, or the value of an attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** {@code String.format} with points as decimal separators. */
  public static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A section with a heading; its body is HTML already. */
  public static String section(String heading, String body) {
    return "<section>\n<h2>%s</h2>\n%s</section>\n".formatted(escape(heading), body);
  }

  public static String paragraph(String text) {
    return "<p>%s</p>\n".formatted(escape(text));
  }

  public static String code(String text) {
    return "<pre><code>%s</code></pre>\n".formatted(escape(text));
  }

  /** A chart with a caption below. */
  public static String figure(String svg, String caption) {
    return """
    <figure>
    %s<figcaption>%s</figcaption>
    </figure>
    """
        .formatted(svg, escape(caption));
  }

  /** A picture within the page. */
  static String dataUri(BufferedImage picture) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(PngFile.bytes(picture));
  }

  /** An image, reduced so that neither side is longer than {@code side}. */
  public static String thumbnail(Image image, int side) {
    BufferedImage whole = BufferedImages.toBufferedImage(image);
    int longer = Math.max(image.width(), image.height());
    if (longer <= side) {
      return dataUri(whole);
    }
    int width = Math.max(1, image.width() * side / longer);
    int height = Math.max(1, image.height() * side / longer);
    return dataUri(BufferedImages.reduced(whole, width, height));
  }
}
