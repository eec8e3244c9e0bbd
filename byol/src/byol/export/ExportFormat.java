package byol.export;

import byol.nn.Layer;
import byol.torch.Tensor;
import java.nio.file.Path;
import java.util.Set;

/**
 * A kind of file for encoders and classifiers; bring your own. What is written is loaded back and
 * compared, so that a file that is announced can be relied on.
 */
public interface ExportFormat {
  /** TorchScript, for PyTorch in Python and C++, DJL, and {@link byol.torch.Script}. */
  ExportFormat TORCHSCRIPT =
      new ExportFormat() {
        @Override
        public String extension() {
          return "pt";
        }

        @Override
        public Set<ExportOption> options() {
          return Set.of(ExportOption.PREPROCESSING);
        }

        @Override
        public ExportCheck write(
            Layer network, Path file, Tensor example, ExportOptions options, ModelInfo info) {
          return new ExportCheck.Near(Exporter.torchScript(network, file, example, info, options));
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
        public Set<ExportOption> options() {
          return Set.of(ExportOption.TRAINABLE);
        }

        @Override
        public ExportCheck write(
            Layer network, Path file, Tensor example, ExportOptions options, ModelInfo info) {
          Exporter.safetensors(network, file, options.trainable(), info);
          return new ExportCheck.Equal();
        }
      };

  /** ONNX, for ONNX Runtime and many others. */
  ExportFormat ONNX =
      new ExportFormat() {
        @Override
        public String extension() {
          return "onnx";
        }

        @Override
        public Set<ExportOption> options() {
          return Set.of(ExportOption.PREPROCESSING, ExportOption.OPSET);
        }

        @Override
        public ExportCheck write(
            Layer network, Path file, Tensor example, ExportOptions options, ModelInfo info) {
          return Exporter.onnx(network, file, example, info, options);
        }
      };

  /** A folder that timm in Python loads, with a model card. */
  ExportFormat TIMM = new FolderFormat("timm", Exporter::timm);

  /** A folder as model hubs have them, of any network, with a model card. */
  ExportFormat FOLDER = new FolderFormat("model", Exporter::modelFolder);

  /** What such files end with, without a dot. */
  String extension();

  /** Whether a folder with several files is written. */
  default boolean isFolder() {
    return false;
  }

  /** What can be chosen of such a file. */
  default Set<ExportOption> options() {
    return Set.of();
  }

  /**
   * Writes a network, loads the file back and compares.
   *
   * @param network an encoder or a classifier in evaluation mode, on the CPU
   * @param file to write; one that is there is replaced
   * @param example normalized images [N, C, H, W] to compare on
   * @param options that this format can have
   * @param info all that a loader needs to know, for the file to hold
   * @return how the file was compared, and what came of it
   * @throws IllegalStateException if what is read back differs
   * @throws UnsupportedOperationException if the format cannot express the network
   */
  ExportCheck write(
      Layer network, Path file, Tensor example, ExportOptions options, ModelInfo info);
}
