package byol.cli.bench;

import byol.bench.StartupBench;
import byol.config.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times a whole process. */
@Command(
    name = "startup",
    description =
        "Times 'byol doctor' as whole processes, from their start to their end: as bin/byol starts"
            + " it, and Java alone, with the options of this process.",
    footer = {"", "Example:", "  bin/byol bench startup --runs 20"})
final class BenchStartupCommand implements Callable<Integer> {
  private static final String COMMAND = "doctor";

  @Option(names = "--runs", defaultValue = "10", description = "Processes of each to time.")
  @Range(min = 1, max = 1e6)
  private int runs;

  @Option(names = "--warm-up", defaultValue = "2", description = "Processes before those.")
  @Range(min = 0, max = 1e6)
  private int warmUp;

  @Mixin private BenchOutput output;

  @Override
  public Integer call() {
    var settings = new StartupBench.Settings(warmUp, runs, commands());
    output.run(null, settings, () -> StartupBench.run(settings));
    return 0;
  }

  private static Map<String, List<String>> commands() {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    String home = System.getProperty("byol.home");
    if (home != null) {
      commands.put(
          "bin/byol " + COMMAND, List.of(Path.of(home, "bin", "byol").toString(), COMMAND));
    }
    List<String> java = new ArrayList<>(java(arguments()));
    java.add(COMMAND);
    commands.put("java … " + COMMAND, java);
    return commands;
  }

  /**
   * The Java command that runs the class {@code byol.cli.Main}: this process's own, up to the
   * class.
   *
   * @param arguments of this process; where they start another class, only the class path is kept
   */
  static List<String> java(List<String> arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String main = "byol.cli.Main";
    for (int i = 1; i < arguments.size(); i++) {
      if (arguments.get(i).equals(main) || arguments.get(i).endsWith("/" + main)) {
        List<String> command = new ArrayList<>(arguments.subList(0, i + 1));
        command.set(0, java);
        return command;
      }
    }
    return List.of(
        java,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        main);
  }

  /** Not from ProcessHandle, which has none where they are long. */
  private static List<String> arguments() {
    try {
      return List.of(Files.readString(Path.of("/proc/self/cmdline")).split("\0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
