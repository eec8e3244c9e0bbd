package byol.cli.run;

import byol.cli.option.Converters;
import byol.cli.option.Paths;
import byol.command.ExportEncoder;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import java.nio.file.Path;
import java.util.Iterator;
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
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      converter = Paths.OfOutputFile.class,
      description = "The file to write.")
  private Path out;

  @Option(
      names = "--trainable",
      description = "Of safetensors: the weights as trained, not standardized, to train on.")
  private boolean trainable;

  @Override
  public Integer call() {
    ExportEncoder.Options options = ExportEncoder.Options.of(format);
    try {
      options = options.withTrainable(trainable);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--trainable: " + e.getMessage());
    }
    var result = ExportEncoder.run(RunDirectory.open(run), out, options);
    spec.commandLine().getOut().println(line(result));
    return 0;
  }

  /** What was written and found equal. */
  static String line(ExportEncoder.Result result) {
    String compared =
        result.difference().isEmpty()
            ? "equal"
            : String.format(
                Locale.ROOT, "features differ by %.1g at most", result.difference().getAsDouble());
    return "wrote %s (%s; loaded back, %s)".formatted(result.file(), result.format(), compared);
  }

  /** The formats that there are; refuses others. */
  static final class Formats extends Converters.Of<String> implements Iterable<String> {
    Formats() {
      super(
          text -> {
            String name = text.toLowerCase(Locale.ROOT);
            ExportFormats.get(name);
            return name;
          });
    }

    @Override
    public Iterator<String> iterator() {
      return ExportFormats.names().iterator();
    }
  }
}
