package byol.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Only describes the shell: the launcher starts it, because JShell is a program of its own. */
@Command(
    name = "shell",
    description = {
      "Starts JShell with LibTorch loaded, everything imported and a TensorScope open. Arguments go"
          + " to JShell.",
      "The launcher bin/byol starts it."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol shell",
      "  echo 'Tensor.randn(2, 3)' | bin/byol shell",
    })
final class ShellCommand implements Runnable {

  @Parameters(paramLabel = "ARG", arity = "0..*", description = "Files and options of JShell.")
  private String[] arguments;

  @Override
  public void run() {
    throw new IllegalArgumentException("start the shell with the launcher: bin/byol shell");
  }
}
