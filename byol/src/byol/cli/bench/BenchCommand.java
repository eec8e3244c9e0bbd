package byol.cli.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast this machine does the project's work. */
@Command(
    name = "bench",
    description =
        "Measures how fast this machine trains, calls operators, loads images and starts. Prints"
            + " settings, then medians and spread. Run it alone: whatever else the machine does"
            + " shows in the figures.",
    footer = {"", "Example:", "  bin/byol bench step --arch resnet18 --batch 16 --json step.json"},
    subcommands = {
      BenchStepCommand.class,
      BenchOpsCommand.class,
      BenchLoaderCommand.class,
      BenchStartupCommand.class,
    })
public final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to measure: step, ops, loader or startup");
  }
}
