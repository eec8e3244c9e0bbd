package byol.cli.run;

import byol.cli.ranks.RankedCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Later starts of a training's processes go on with the run, once there is one.
 *
 * @param out the run's folder
 * @param requeue whether the first start was told so already
 * @param ofProcesses options that each start needs
 */
record GoingOn(Path out, boolean requeue, List<String> ofProcesses)
    implements RankedCommand.Restart {

  static boolean isBegun(Path out) {
    return Files.exists(out.resolve("config.json"));
  }

  @Override
  public List<String> arguments(List<String> first, boolean elsewhere) {
    List<String> arguments = new ArrayList<>(first);
    if (elsewhere) {
      // The machine of rank 0 finds the run, whether or not the others see its folder.
      if (!requeue) {
        arguments.add("--requeue");
      }
    } else if (isBegun(out)) {
      arguments = new ArrayList<>(List.of("pretrain", "--resume", "--out", out.toString()));
      arguments.addAll(ofProcesses);
    }
    return arguments;
  }

  @Override
  public String from() {
    return "from the newest checkpoint";
  }
}
