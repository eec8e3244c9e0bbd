package byol.cli.runs;

import byol.report.runs.RunOverview;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Which folder of runs a command is for. */
@Command
final class RunsFolder {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "runs",
      description = "A folder of runs.")
  private Path folder;

  Path path() {
    return folder;
  }

  List<RunOverview> runs() {
    return runs(folder);
  }

  /**
   * The runs in a folder.
   *
   * @throws IllegalArgumentException if there are none
   */
  static List<RunOverview> runs(Path folder) {
    List<RunOverview> runs = RunOverview.below(folder);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("there are no runs in " + folder);
    }
    return runs;
  }
}
