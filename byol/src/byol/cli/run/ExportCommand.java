package byol.cli.run;

import byol.cli.option.Converters;
import byol.cli.option.Paths;
import byol.command.ExportEncoder;
import byol.config.Range;
import byol.export.ExportCheck;
import byol.export.ExportFormat;
import byol.export.ExportOptions;
import byol.export.ModelInfo;
import byol.export.Provenance;
import byol.export.UnavailableOptionException;
import byol.registry.ExportFormats;
import byol.util.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a run's encoder, or a classifier, to a file. */
@Command(
    name = "export",
    description = {
      "Writes a run's online encoder, or a classifier of finetune, to a file that needs nothing of"
          + " this project. Weight standardization is folded in. The file is loaded back and"
          + " compared.",
      "torchscript: for PyTorch, LibTorch and DJL. safetensors: weights with torchvision's names."
          + " onnx: for ONNX Runtime and others. timm: a folder that timm loads, with a model card."
          + " folder: the same of any network."
    },
    footer = {
      "",
      "Examples:",
      "  bin/byol export --run runs/first --format torchscript --out encoder.pt",
      "  bin/byol export --run runs/classifier --format onnx --with-preprocessing --out cats.onnx",
      "  bin/byol export --run runs/photos --format timm --license cc-by-4.0 --out photos-resnet50"
    })
public final class ExportCommand implements Callable<Integer> {
  private static final String NOT_CHECKED =
      "\n"
          + "The file was not compared with the network. bin/byol gets ONNX Runtime by Maven, once,"
          + " unless BYOL_NO_BUILD is set; in a program of your own, add"
          + " dev.byol:byol-onnxruntime.";

  @Spec private CommandSpec spec;

  @Option(
      names = "--run",
      paramLabel = "RUN|FILE",
      required = true,
      description =
          "The folder of a run or of a classifier, a checkpoint, or a safetensors file of either.")
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
      converter = Paths.OfOutput.class,
      description = "The file to write; of timm and folder, the folder.")
  private Path out;

  @Option(
      names = "--trainable",
      description = "Of safetensors: the weights as trained, not standardized, to train on.")
  private boolean trainable;

  @Option(
      names = "--with-preprocessing",
      description =
          "Of torchscript and onnx: the network takes pixels, uint8 [N, H, W, C], and normalizes"
              + " them itself.")
  private boolean preprocessing;

  @Option(
      names = "--opset",
      paramLabel = "N",
      description = "Of onnx: the version of the operators, for older programs (default: 21).")
  @Range(min = 13, max = 21)
  private Integer opset;

  @Option(
      names = "--license",
      paramLabel = "ID",
      converter = Licenses.class,
      description = "Of timm and folder: the license of the weights, such as apache-2.0.")
  private String license;

  @Override
  public Integer call() {
    ExportEncoder.Options options = options();
    ExportEncoder.Result result = ExportEncoder.run(run, target(), options);
    spec.commandLine().getOut().println(line(result));
    return 0;
  }

  private ExportEncoder.Options options() {
    ExportOptions choices =
        ExportOptions.DEFAULT
            .withTrainable(trainable)
            .withPreprocessing(preprocessing)
            .withOpset(opset)
            .withProvenance(Provenance.UNKNOWN.withLicense(license));
    try {
      return ExportEncoder.Options.of(format).with(choices);
    } catch (IllegalArgumentException e) {
      throw wrong(option(e) + ": " + e.getMessage());
    }
  }

  private static String option(IllegalArgumentException e) {
    return switch (((UnavailableOptionException) e.getCause()).option()) {
      case TRAINABLE -> "--trainable";
      case PREPROCESSING -> "--with-preprocessing";
      case OPSET -> "--opset";
      case LICENSE -> "--license";
    };
  }

  private Path target() {
    ExportFormat kind = ExportFormats.get(format);
    if (kind.isFolder() && Files.exists(out) && !Files.isDirectory(out)) {
      throw wrong("--out: %s is there already, and is no folder".formatted(out));
    }
    if (!kind.isFolder() && Files.isDirectory(out)) {
      throw wrong("--out: %s is a folder; name a file".formatted(out));
    }
    return out;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** What was written, how it was compared, and what it takes. */
  static String line(ExportEncoder.Result result) {
    String advice = result.check() instanceof ExportCheck.Unchecked ? NOT_CHECKED : "";
    String takes = result.choices().preprocessing() ? "\n" + pixels(result.info().input()) : "";
    return "wrote %s (%s; %s)%s%s"
        .formatted(
            Printable.of(result.file()), result.format(), result.check().describe(), takes, advice);
  }

  private static String pixels(ModelInfo.Input input) {
    return ("it takes uint8 [N, %2$s, %2$s, %1$s]: %3$s, with the shorter side resized to %4$s and"
            + " the center of %2$s cut out")
        .formatted(
            input.channels(), input.size(), input.channels() == 1 ? "gray" : "RGB", input.resize());
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

  /** Identifiers as model cards have them. */
  static final class Licenses extends Converters.Of<String> {
    Licenses() {
      super(
          text -> {
            String name = text.toLowerCase(Locale.ROOT);
            if (!name.matches("[a-z0-9][a-z0-9.+-]*")) {
              throw new IllegalArgumentException(
                  "'%s' is no identifier of a license, such as apache-2.0 or cc-by-4.0"
                      .formatted(text));
            }
            return name;
          });
    }
  }
}
