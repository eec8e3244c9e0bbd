package byol.cli;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what has a shell complete commands and options. */
@Command(
    name = "completion",
    description =
        "Prints a script that has a shell complete commands, options and their values, for byol and"
            + " bin/byol.",
    footer = {
      "",
      "Examples:",
      "  source <(bin/byol completion bash)",
      "  bin/byol completion bash > ~/.local/share/bash-completion/completions/byol",
      "  bin/byol completion zsh >> ~/.zshrc"
    })
public final class CompletionCommand implements Runnable {
  /** Shells that are known; the script is the same, and finds out where it runs. */
  enum Shell {
    BASH,
    ZSH
  }

  private static final Pattern KEPT =
      Pattern.compile("(local )\\w+(_option_args=\\(.*\\) # )(--[\\w-]+) values");

  private static final Pattern USED =
      Pattern.compile(
          "('(--[\\w-]+)'\\)\\n\\s+local IFS=.*\\n\\s+COMPREPLY=.*compReplyArray"
              + " \"\\$\\{)\\w+(?=_option_args)");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      defaultValue = "bash",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Override
  public void run() {
    String script = AutoComplete.bash("byol", spec.root().commandLine());
    spec.commandLine().getOut().print(withValuesByOption(script));
  }

  /**
   * picocli keeps the values of an option in a variable with the name of its label, which several
   * options share, so that the last one's values would be offered for all. Here the variable has
   * the option's name.
   */
  private static String withValuesByOption(String script) {
    String kept = KEPT.matcher(script).replaceAll(of -> replaced(of, variable(of.group(3))));
    return USED.matcher(kept).replaceAll(of -> replaced(of, variable(of.group(2))));
  }

  /** The first group, the name of the variable, and what comes last. */
  private static String replaced(MatchResult of, String variable) {
    String last = of.groupCount() == 3 ? of.group(2) + of.group(3) + " values" : "";
    return Matcher.quoteReplacement(of.group(1) + variable + last);
  }

  private static String variable(String option) {
    return option.substring(2).replace('-', '_');
  }
}
