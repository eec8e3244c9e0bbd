package byol.export;

import byol.nn.Layer;
import byol.torch.Tensor;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * A kind of file for encoders; bring your own. What is written is loaded back and compared, so that
 * a file that is announced can be relied on.
 */
public interface ExportFormat {
  /** TorchScript, for PyTorch in Python and C++ and for {@link byol.torch.Script}. */
  ExportFormat TORCHSCRIPT =
      new ExportFormat() {
        @Override
        public String extension() {
          return "pt";
        }

        @Override
        public OptionalDouble write(
            Layer encoder, Path file, Tensor example, boolean trainable, ModelInfo info) {
          return OptionalDouble.of(Exporter.torchScript(encoder, file, example, info));
        }
      };

  /** Weights with torchvision's names. */
  ExportFormat SAFETENSORS =
      new ExportFormat() {
        @Override
        public String extension() {
          return "safetensors";
        }

        @Override
        public boolean canBeTrainable() {
          return true;
        }

        @Override
        public OptionalDouble write(
            Layer encoder, Path file, Tensor example, boolean trainable, ModelInfo info) {
          Exporter.safetensors(encoder, file, trainable, info);
          return OptionalDouble.empty();
        }
      };

  /** What such files end with, without a dot. */
  String extension();

  /** Whether weights can be written as trained, to train on, instead of standardized. */
  default boolean canBeTrainable() {
    return false;
  }

  /**
   * Writes an encoder, loads the file back and compares.
   *
   * @param encoder in evaluation mode, on the CPU
   * @param file to write; one that is there is replaced
   * @param example images [N, C, H, W] to compare on
   * @param trainable whether the weights are written as trained; only where that can be
   * @param info all that a loader needs to know, for the file to hold
   * @return the largest difference between the file's features and the encoder's, relative to the
   *     largest feature; empty where weights were compared, and are equal
   * @throws IllegalStateException if what is read back differs
   */
  OptionalDouble write(Layer encoder, Path file, Tensor example, boolean trainable, ModelInfo info);
}
