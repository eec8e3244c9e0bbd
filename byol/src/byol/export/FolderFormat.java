package byol.export;

import byol.nn.Layer;
import byol.torch.Tensor;
import java.nio.file.Path;
import java.util.Set;

/**
 * A folder with weights as safetensors, a config and a model card.
 *
 * @param extension what its name ends with
 * @param writer writes it, and compares what it reads back to the last bit
 */
record FolderFormat(String extension, Writer writer) implements ExportFormat {
  /** Writes such a folder. */
  interface Writer {
    void write(Layer network, Path folder, ModelInfo info, Provenance provenance);
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public Set<ExportOption> options() {
    return Set.of(ExportOption.LICENSE);
  }

  @Override
  public ExportCheck write(
      Layer network, Path file, Tensor example, ExportOptions options, ModelInfo info) {
    writer.write(network, file, info, options.provenance());
    return new ExportCheck.Equal();
  }
}
