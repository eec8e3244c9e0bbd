package byol.cli;

import byol.text.Spelling;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, in one line. */
final class UsageErrors {
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
    return "unknown command '%s'".formatted(argument) + Spelling.hint(argument, commands);
  }
}
