package byol.cli.runs;

import byol.report.runs.RunReport;
import byol.run.RunDirectory;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report of a run. */
@Command(
    name = "report",
    description =
        "Writes DIR/report.html: curves, accuracies, classes, pictures and settings of a run in one"
            + " file. pretrain and eval write it too, when they end.",
    footer = {"", "Example:", "  bin/byol report --run runs/first"})
public final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--run", paramLabel = "DIR", required = true, description = "The run directory.")
  private Path run;

  @Override
  public Integer call() {
    Path file = RunReport.write(RunDirectory.open(run));
    spec.commandLine().getOut().println("wrote " + Printable.of(file));
    return 0;
  }
}
