package byol.cli.run;

import byol.cli.option.Paths;
import byol.command.ExportEncoder;
import byol.run.RunDirectory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a run's encoder to a file. */
@Command(
    name = "export",
    description =
        "Writes a run's online encoder to a file that needs nothing of this project: TorchScript,"
            + " or safetensors with torchvision's names. Weight standardization is folded in.",
    footer = {
      "",
      "Example:",
      "  bin/byol export --run runs/first --format torchscript --out encoder.pt"
    })
public final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--run", paramLabel = "DIR", required = true, description = "The run directory.")
  private Path run;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      required = true,
      description = "torchscript or safetensors.")
  private ExportEncoder.Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      converter = Paths.OfOutputFile.class,
      description = "The file to write.")
  private Path out;

  @Option(
      names = "--trainable",
      description = "Safetensors: the weights as trained, not standardized, to train on.")
  private boolean trainable;

  @Override
  public Integer call() {
    if (trainable && format != ExportEncoder.Format.SAFETENSORS) {
      throw new ParameterException(
          spec.commandLine(), "--trainable goes with --format safetensors only");
    }
    var options = ExportEncoder.Options.of(format).withTrainable(trainable);
    var result = ExportEncoder.run(RunDirectory.open(run), out, options);
    spec.commandLine().getOut().println(line(result));
    return 0;
  }

  /** What was written and found equal. */
  static String line(ExportEncoder.Result result) {
    return switch (result.format()) {
      case TORCHSCRIPT ->
          String.format(
              Locale.ROOT,
              "wrote %s (TorchScript; loaded back, features differ by %.1g at most)",
              result.file(),
              result.difference().orElseThrow());
      case SAFETENSORS -> "wrote %s (safetensors; loaded back, equal)".formatted(result.file());
    };
  }
}
