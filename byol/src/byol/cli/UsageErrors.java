package byol.cli;

import byol.train.Spelling;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** What is wrong with a command line, in one line. */
final class UsageErrors {
  private UsageErrors() {}

  static String describe(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return describe(unmatched);
    }
    String message = e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String describe(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().getFirst();
    CommandLine command = e.getCommandLine();
    if (argument.startsWith("-")) {
      List<String> options =
          command.getCommandSpec().options().stream()
              .filter(option -> !option.hidden())
              .map(option -> option.longestName())
              .toList();
      return "unknown option '%s'".formatted(argument) + Spelling.hint(argument, options);
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    if (commands.isEmpty()) {
      return "unexpected argument '%s'".formatted(argument);
    }
    return "unknown command '%s'".formatted(argument) + Spelling.hint(argument, commands);
  }
}
