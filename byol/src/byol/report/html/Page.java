package byol.report.html;

import byol.io.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A page in one file, with its style in it: HTML that is well-formed XML too. */
public final class Page {
  private Page() {}

  /**
   * Writes a page.
   *
   * @param subtitle a sentence below the title
   * @param body sections, as HTML
   * @return the file
   * @throws byol.io.WriteException naming the file, if it cannot be written
   */
  public static Path write(Path file, String title, String subtitle, String body) {
    AtomicFile.write(file, html(title, subtitle, body, ""));
    return file;
  }

  /**
   * A page that a browser fetches again and again.
   *
   * @param subtitle a sentence below the title
   * @param body sections, as HTML
   * @param seconds until it is fetched again
   */
  public static String html(String title, String subtitle, String body, int seconds) {
    return html(
        title,
        subtitle,
        body,
        "<meta http-equiv=\"refresh\" content=\"%s\"/>\n".formatted(seconds));
  }

  private static String html(String title, String subtitle, String body, String head) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    %5$s<title>%1$s</title>
    <style>
    %2$s</style>
    </head>
    <body>
    <header>
    <h1>%1$s</h1>
    <p>%3$s</p>
    </header>
    <main>
    %4$s</main>
    </body>
    </html>
    """
        .formatted(Html.escape(title), style(), Html.escape(subtitle), body, head);
  }

  private static String style() {
    try (InputStream css = Page.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
