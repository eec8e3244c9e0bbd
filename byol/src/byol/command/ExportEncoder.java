package byol.command;

import byol.config.RunConfig;
import byol.export.Exporter;
import byol.model.Encoder;
import byol.run.RunDirectory;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * Writes a run's online encoder to a file that needs nothing of this project, loads it back, and
 * compares. Weight standardization is folded in.
 */
public final class ExportEncoder {
  /** Images that the features of the file are compared on. */
  private static final int EXAMPLES = 4;

  private ExportEncoder() {}

  /** Kinds of file. */
  public enum Format {
    /** For PyTorch in Python and C++ and for {@link byol.torch.Script}. */
    TORCHSCRIPT("pt"),
    /** Weights with torchvision's names. */
    SAFETENSORS("safetensors");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }

    /** What such files end with, without a dot. */
    public String extension() {
      return extension;
    }
  }

  /**
   * What is written.
   *
   * @param format of the file
   * @param trainable whether the weights are written as trained, to train on, instead of
   *     standardized; in safetensors only
   */
  public record Options(Format format, boolean trainable) {
    /**
     * Checks the two together.
     *
     * @throws IllegalArgumentException if TorchScript is to be trainable
     */
    public Options {
      if (trainable && format != Format.SAFETENSORS) {
        throw new IllegalArgumentException("weights to train on are written as safetensors only");
      }
    }

    /** Standardized weights in a format. */
    public static Options of(Format format) {
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
   * @param difference of TorchScript: the largest between the file's features and the encoder's,
   *     relative to the largest feature; empty for safetensors, whose weights are equal
   */
  public record Result(Path file, Format format, OptionalDouble difference) {}

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
      OptionalDouble difference =
          switch (options.format()) {
            case TORCHSCRIPT ->
                OptionalDouble.of(Exporter.torchScript(encoder, file, example(run.config())));
            case SAFETENSORS -> {
              Exporter.safetensors(encoder, file, options.trainable());
              yield OptionalDouble.empty();
            }
          };
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
