package byol.cli.run;

import byol.config.Range;
import byol.report.live.LivePage;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a training shows itself in a browser. */
@Command
public final class WatchOption {
  /** Of the page, where no port is given. */
  public static final String PORT = "6016";

  @Option(
      names = "--watch",
      paramLabel = "PORT",
      arity = "0..1",
      fallbackValue = PORT,
      description =
          "Serve a page on this machine alone that shows the training as it goes (without a number"
              + " at port "
              + PORT
              + "; 0: at any that is free). Of several machines, that of rank 0.")
  @Range(min = 0, max = 65535)
  private Integer port;

  /**
   * Begins to serve the page, and says where it is.
   *
   * @return null if it is not wanted
   */
  LivePage open(Path run, PrintWriter out) {
    if (port == null) {
      return null;
    }
    LivePage page = LivePage.open(run, port);
    out.println("watch it at " + page.address());
    return page;
  }
}
