package byol.jupyter;

import byol.image.PngFile;
import byol.shell.Drawing;
import byol.shell.Screen;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.DisplayStream;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** Below the cell that is run. */
final class NotebookScreen implements Screen {
  private static final String PNG = "image/png";
  private static final int SIDE = 640;

  private final DisplayStream stream;

  NotebookScreen(DisplayStream stream) {
    this.stream = stream;
  }

  static DisplayData data(BufferedImage picture, String words) {
    DisplayData data = new DisplayData(words);
    data.putData(PNG, encoded(picture));
    return data;
  }

  private static String encoded(BufferedImage picture) {
    return Base64.getEncoder().encodeToString(PngFile.bytes(Drawing.enlarged(picture, SIDE)));
  }

  @Override
  public void show(Drawing drawing) {
    stream.display(data(drawing.picture(), "a picture"));
  }

  /** A display that is updated. */
  @Override
  public Place place() {
    String id = UUID.randomUUID().toString();
    return new Place() {
      private boolean shown;

      @Override
      public void show(String line, Drawing drawing) {
        DisplayData data = new DisplayData(line);
        data.putHTML(html(line, drawing));
        if (shown) {
          stream.updateDisplay(id, data);
        } else {
          data.setDisplayId(id);
          stream.display(data);
          shown = true;
        }
      }
    };
  }

  private static String html(String line, Drawing drawing) {
    String picture =
        drawing == null
            ? ""
            : "<img width=\"440\" src=\"data:image/png;base64,%s\"/>"
                .formatted(encoded(drawing.picture()));
    return "<pre>%s</pre>%s".formatted(line.replace("&", "&amp;").replace("<", "&lt;"), picture);
  }
}
