package byol.cli.ranks;

import byol.config.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of a command in several processes. */
public final class ProcessesOption {
  private static final List<String> OF_LAUNCHER = List.of("--processes", "--max-restarts");
  private static final List<String> OF_MACHINE = List.of("--dist-address");

  @Option(
      names = "--processes",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Do it in so many processes on this machine, which share images, cores and loader"
              + " threads.")
  @Range(min = 1, max = 1024)
  private int processes;

  @Option(
      names = "--max-restarts",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "With --processes: how often all start again, from where they were, when one dies.")
  @Range(min = 0, max = 1e6)
  private int restarts;

  @Option(
      names = "--dist-timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "How long processes that work together wait for each other.")
  @Range(min = 1, max = 1e6)
  private double timeout;

  @Option(
      names = "--dist-address",
      paramLabel = "ADDRESS|if:NAME",
      description =
          "The address or network interface of this machine that the other processes reach it at"
              + " (default: that which leads to rank 0).")
  private String address;

  int processes() {
    return processes;
  }

  int restarts() {
    return restarts;
  }

  Duration timeout() {
    return Duration.ofMillis(Math.round(1000 * timeout));
  }

  /** Null where none was given. */
  String address() {
    return address;
  }

  /** Arguments of a process that the launcher starts: all but the launcher's own. */
  static List<String> ofRank(List<String> arguments) {
    return without(OF_LAUNCHER, arguments);
  }

  /** Arguments that must be the same on all machines. */
  static List<String> ofAllMachines(List<String> arguments) {
    return without(OF_MACHINE, arguments);
  }

  private static List<String> without(List<String> options, List<String> arguments) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (options.contains(argument)) {
        i++;
      } else if (options.stream().noneMatch(option -> argument.startsWith(option + "="))) {
        kept.add(argument);
      }
    }
    return kept;
  }

  /** These options as a process needs them that the launcher starts with other arguments. */
  public List<String> again() {
    List<String> arguments = new ArrayList<>(List.of("--dist-timeout", String.valueOf(timeout)));
    if (address != null) {
      arguments.addAll(List.of("--dist-address", address));
    }
    return arguments;
  }
}
