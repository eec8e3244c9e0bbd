package byol.cli;

import byol.text.Spelling;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, in one line. */
final class UsageErrors {
  /** What commands are called elsewhere. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("train", "pretrain"),
          Map.entry("fit", "pretrain"),
          Map.entry("resume", "pretrain --resume"),
          Map.entry("list", "runs list"),
          Map.entry("ls", "runs list"),
          Map.entry("best", "runs best"),
          Map.entry("compare", "runs compare"),
          Map.entry("watch", "runs watch"),
          Map.entry("check", "runs check"),
          Map.entry("test", "eval"),
          Map.entry("evaluate", "eval"),
          Map.entry("classify", "predict"),
          Map.entry("features", "embed"),
          Map.entry("fetch", "data fetch"),
          Map.entry("inspect", "data inspect"),
          Map.entry("pack", "data pack"),
          Map.entry("version", "--version"));

  private UsageErrors() {}

  static String describe(ParameterException e) {
    // A misspelt option explains why another one is missing, so it comes first.
    List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return describe(unmatched.getFirst(), e.getCommandLine());
    }
    String message = e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String describe(String argument, CommandLine command) {
    if (argument.startsWith("-")) {
      List<String> options =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return "unknown option '%s'".formatted(argument) + Spelling.hint(argument, options);
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    if (commands.isEmpty()) {
      return "unexpected argument '%s'".formatted(argument);
    }
    String meant = MEANT.get(argument);
    boolean outermost = command.getParent() == null;
    return "unknown command '%s'".formatted(argument)
        + (outermost && meant != null
            ? "; did you mean %s?".formatted(meant)
            : Spelling.hint(argument, commands));
  }
}
