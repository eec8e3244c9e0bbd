package byol.cli;

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

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      defaultValue = "bash",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("byol", spec.root().commandLine()));
  }
}
