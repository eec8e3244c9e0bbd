package byol.cli.run;

import byol.cli.option.Paths;
import byol.config.RunConfig;
import byol.export.Exporter;
import byol.model.Encoder;
import byol.run.RunDirectory;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.io.PrintWriter;
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

  /** Kinds of file. */
  enum Format {
    TORCHSCRIPT,
    SAFETENSORS;

    /** What such files are called. */
    String extension() {
      return this == TORCHSCRIPT ? "pt" : "safetensors";
    }
  }

  @Spec private CommandSpec spec;

  @Option(names = "--run", paramLabel = "DIR", required = true, description = "The run directory.")
  private Path run;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      required = true,
      description = "torchscript or safetensors.")
  private Format format;

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
    if (trainable && format != Format.SAFETENSORS) {
      throw new ParameterException(
          spec.commandLine(), "--trainable goes with --format safetensors only");
    }
    export(RunDirectory.open(run), format, out, trainable, spec.commandLine().getOut());
    return 0;
  }

  /** Exports, checks, and only then says so. */
  static void export(
      RunDirectory directory, Format format, Path file, boolean trainable, PrintWriter out) {
    try (var _ = TensorScope.open()) {
      Encoder encoder = Runs.trainedEncoder(directory);
      switch (format) {
        case TORCHSCRIPT -> {
          double difference = Exporter.torchScript(encoder, file, example(directory.config()));
          out.printf(
              Locale.ROOT,
              "wrote %s (TorchScript; loaded back, features differ by %.1g at most)%n",
              file,
              difference);
        }
        case SAFETENSORS -> {
          Exporter.safetensors(encoder, file, trainable);
          out.printf("wrote %s (safetensors; loaded back, equal)%n", file);
        }
      }
    }
  }

  /** A few images of noise, of the size the encoder was trained on. */
  private static Tensor example(RunConfig config) {
    int size = config.views().size();
    try (var _ = Random.from(Generator.of(0))) {
      return Tensor.randn(4, config.model().channels(), size, size);
    }
  }
}
