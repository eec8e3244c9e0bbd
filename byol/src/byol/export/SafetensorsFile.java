package byol.export;

import byol.nn.Layer;
import byol.torch.Tensor;
import byol.torch.safetensors.Safetensors;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A network's tensors as a safetensors file. */
final class SafetensorsFile {
  private SafetensorsFile() {}

  static void write(Layer network, Path file, boolean trainable, Map<String, String> texts) {
    write(trainable ? network.stateDict() : standardized(network), file, trainable, texts);
  }

  static void write(
      Map<String, Tensor> tensors, Path file, boolean trainable, Map<String, String> texts) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("format", "pt");
    metadata.put("weights", trainable ? "as trained" : "standardized");
    metadata.putAll(texts);
    new Safetensors(tensors, metadata).write(file);
    check(Safetensors.read(file).tensors(), tensors, file);
  }

  /** All tensors by name, with weight standardization folded in. */
  static Map<String, Tensor> standardized(Layer network) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    collect("", network, tensors);
    return tensors;
  }

  private static void collect(String prefix, Layer layer, Map<String, Tensor> tensors) {
    layer.exportedTensors().forEach((name, tensor) -> tensors.put(prefix + name, tensor));
    layer.children().forEach((name, child) -> collect(prefix + name + ".", child, tensors));
  }

  private static void check(Map<String, Tensor> read, Map<String, Tensor> written, Path file) {
    written.forEach(
        (name, tensor) -> {
          Tensor found = read.get(name);
          if (found == null || found.sub(tensor).abs().max().item() != 0) {
            throw new ExportMismatchException(
                file + " does not hold " + name + " as it was written");
          }
        });
  }
}
