package byol.command;

import byol.config.RunConfig;
import byol.export.ModelInfo;
import byol.model.Encoder;
import byol.registry.ExportFormats;
import byol.run.RunDirectory;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.use.ModelInfos;
import byol.use.NoEncoderException;
import byol.use.TrainedEncoder;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Writes a run's online encoder to a file that needs nothing of this project, loads it back, and
 * compares. Weight standardization is folded in.
 */
public final class ExportEncoder {
  /** Images that the features of the file are compared on. */
  private static final int EXAMPLES = 4;

  private ExportEncoder() {}

  /**
   * What is written.
   *
   * @param format of the file: a name of {@link ExportFormats}
   * @param trainable whether the weights are written as trained, to train on, instead of
   *     standardized; where the format can have that
   */
  public record Options(String format, boolean trainable) {
    /**
     * Checks the two together.
     *
     * @throws IllegalArgumentException if there is no such format, or it cannot be trainable
     */
    public Options {
      if (!ExportFormats.get(format).canBeTrainable() && trainable) {
        throw new IllegalArgumentException(
            "weights to train on cannot be written as %s: use %s"
                .formatted(
                    format,
                    ExportFormats.names().stream()
                        .filter(name -> ExportFormats.get(name).canBeTrainable())
                        .collect(Collectors.joining(" or "))));
      }
    }

    /** Standardized weights in a format. */
    public static Options of(String format) {
      return new Options(format, false);
    }

    /** The same with the weights as trained. */
    public Options withTrainable(boolean asTrained) {
      return new Options(format, asTrained);
    }
  }

  /**
   * What was written and compared.
   *
   * @param file that was written
   * @param format of the file
   * @param difference the largest between the file's features and the encoder's, relative to the
   *     largest feature; empty where the weights are equal
   */
  public record Result(Path file, String format, OptionalDouble difference) {}

  /**
   * Exports and checks.
   *
   * @param run with a checkpoint
   * @param file to write; one that is there is replaced
   * @throws NoEncoderException if the run has no checkpoint that can be used
   * @throws IllegalStateException if what is read back differs
   * @throws UnsupportedOperationException if a layer of the encoder has no TorchScript
   * @throws byol.io.WriteException if the file cannot be written
   */
  public static Result run(RunDirectory run, Path file, Options options) {
    try (var _ = TensorScope.open()) {
      Encoder encoder = TrainedEncoder.of(run);
      ModelInfo info = ModelInfos.of(run.config(), encoder);
      OptionalDouble difference =
          ExportFormats.get(options.format())
              .write(encoder, file, example(run.config()), options.trainable(), info);
      return new Result(file, options.format(), difference);
    }
  }

  /** A few images of noise, of the size the encoder was trained on. */
  private static Tensor example(RunConfig config) {
    int size = config.views().size();
    try (var _ = Random.from(Generator.of(0))) {
      return Tensor.randn(EXAMPLES, config.model().channels(), size, size);
    }
  }
}
