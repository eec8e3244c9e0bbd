package byol.command;

import byol.export.ExportCheck;
import byol.export.ExportFormat;
import byol.export.ExportOption;
import byol.export.ExportOptions;
import byol.export.ModelInfo;
import byol.export.UnavailableOptionException;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.use.ModelFile;
import byol.use.NoEncoderException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a run's online encoder, or a classifier, to a file that needs nothing of this project,
 * loads it back, and compares. Weight standardization is folded in.
 */
public final class ExportEncoder {
  /** Images that the features of the file are compared on. */
  private static final int EXAMPLES = 4;

  private ExportEncoder() {}

  /**
   * What is written.
   *
   * @param format of the file: a name of {@link ExportFormats}
   * @param choices what is chosen of it; where the format can have that
   */
  public record Options(String format, ExportOptions choices) {
    /**
     * Checks the two together.
     *
     * @throws IllegalArgumentException if there is no such format, or it cannot have what is chosen
     */
    public Options {
      try {
        choices.check(ExportFormats.get(format));
      } catch (UnavailableOptionException e) {
        throw new IllegalArgumentException(
            "%s cannot be written as %s: use %s"
                .formatted(e.option().what(), format, String.join(" or ", having(e.option()))),
            e);
      }
    }

    private static List<String> having(ExportOption option) {
      return ExportFormats.names().stream()
          .filter(name -> ExportFormats.get(name).options().contains(option))
          .toList();
    }

    /** Standardized weights in a format. */
    public static Options of(String format) {
      return new Options(format, ExportOptions.DEFAULT);
    }

    /** The same with the weights as trained. */
    public Options withTrainable(boolean asTrained) {
      return new Options(format, choices.withTrainable(asTrained));
    }

    /** The same with other choices. */
    public Options with(ExportOptions other) {
      return new Options(format, other);
    }
  }

  /**
   * What was written and compared.
   *
   * @param file that was written
   * @param format of the file
   * @param info of the network that was exported
   * @param choices of the file
   * @param check how it was compared, and what came of it
   */
  public record Result(
      Path file, String format, ModelInfo info, ExportOptions choices, ExportCheck check) {}

  /**
   * Exports the encoder of a run and checks.
   *
   * @param run with a checkpoint
   * @param file to write; one that is there is replaced
   * @throws NoEncoderException if the run has no checkpoint that can be used
   * @throws IllegalStateException if what is read back differs
   * @throws UnsupportedOperationException if the format cannot express the network
   * @throws byol.io.WriteException if the file cannot be written
   */
  public static Result run(RunDirectory run, Path file, Options options) {
    return run(run.path(), file, options);
  }

  /**
   * Exports an encoder or a classifier and checks.
   *
   * @param model the folder of a run or of a classifier, a checkpoint, or a safetensors file
   * @param file to write; one that is there is replaced
   * @throws byol.use.ModelFileException if the model cannot be loaded, or is TorchScript
   * @throws NoEncoderException if it is a run without a checkpoint that can be used
   * @throws IllegalArgumentException if weights as trained are wanted of a file without them
   * @throws IllegalStateException if what is read back differs
   * @throws UnsupportedOperationException if the format cannot express the network
   * @throws byol.io.WriteException if the file cannot be written
   */
  public static Result run(Path model, Path file, Options options) {
    try (var _ = TensorScope.open()) {
      ModelFile.Layers layers = ModelFile.layers(model);
      ModelInfo info = layers.info();
      if (options.choices().trainable() && info.weights() == ModelInfo.Weights.STANDARDIZED) {
        throw new IllegalArgumentException(
            "%s holds standardized weights, of which those to train on cannot be made: export from"
                    .formatted(model)
                + " the run itself");
      }
      ExportFormat format = ExportFormats.get(options.format());
      ExportOptions choices =
          options
              .choices()
              .withProvenance(
                  Provenances.of(model).withLicense(options.choices().provenance().license()));
      ExportCheck check = format.write(layers.network(), file, example(info), choices, info);
      return new Result(file, options.format(), info, options.choices(), check);
    }
  }

  /** A few images of noise, of the size the encoder was trained on. */
  private static Tensor example(ModelInfo info) {
    int size = info.input().size();
    try (var _ = Random.from(Generator.of(0))) {
      return Tensor.randn(EXAMPLES, info.network().channels(), size, size);
    }
  }
}
