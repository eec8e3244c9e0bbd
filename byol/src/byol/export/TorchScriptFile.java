package byol.export;

import byol.nn.Buffer;
import byol.nn.Layer;
import byol.torch.Device;
import byol.torch.Script;
import byol.torch.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A network as a TorchScript file: one module a layer, with the layer's own names. */
final class TorchScriptFile {
  private TorchScriptFile() {}

  static void write(Layer network, Path file) {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try (Script script = Script.create("Encoder")) {
      define(script, network);
      Files.createDirectories(file.toAbsolutePath().getParent());
      script.save(partial);
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Children first: a method can only call what is there. */
  private static void define(Script script, Layer layer) {
    layer.children().forEach((name, child) -> define(script.child(name), child));
    Map<String, Buffer> buffers = layer.namedBuffers();
    layer
        .exportedTensors()
        .forEach(
            (name, tensor) -> {
              if (buffers.containsKey(name)) {
                script.buffer(name, tensor.clone());
              } else {
                script.parameter(name, tensor.detach().clone());
              }
            });
    script.define("def forward(self, x):\n" + layer.script().indent(4));
  }

  /** What a file makes of images. */
  static Tensor features(Path file, Tensor images) {
    try (Script script = Script.load(file, Device.CPU)) {
      return script.forward(images);
    }
  }
}
