package byol.cli.use;

import byol.cli.progress.TaskProgress;
import byol.command.use.EmbedImages;
import java.io.PrintWriter;

/**
 * Says what is done, and how far it has come.
 *
 * @param out where lines go
 * @param err where warnings go
 * @param progress where numbers go
 * @param task what is done with the images, in a word
 */
record ProgressPrinter(PrintWriter out, PrintWriter err, TaskProgress progress, String task)
    implements EmbedImages.Listener {
  ProgressPrinter(PrintWriter out, PrintWriter err, TaskProgress progress) {
    this(out, err, progress, "embedding");
  }

  @Override
  public void said(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public void warned(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void embedded(int done, int total) {
    progress.progressed(task, done, total);
  }

  @Override
  public void indexed(int done, int total) {
    progress.progressed("indexing", done, total);
  }
}
