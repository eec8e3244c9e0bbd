package byol.cli.runs;

import byol.cli.run.WatchOption;
import byol.config.Range;
import byol.report.live.LivePage;
import byol.run.RunDirectory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a run in a browser as it trains. */
@Command(
    name = "watch",
    description =
        "Serves a page on this machine alone that shows a run as it trains, until Ctrl-C.",
    footer = {"", "Example:", "  bin/byol runs watch runs/first"})
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The run directory.")
  private Path run;

  @Option(
      names = "--port",
      defaultValue = WatchOption.PORT,
      description = "Port of the page; 0 for any that is free.")
  @Range(min = 0, max = 65535)
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    RunDirectory.open(run);
    try (LivePage page = LivePage.open(run, port)) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("watch it at " + page.address() + " (Ctrl-C ends this)");
      out.flush();
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
