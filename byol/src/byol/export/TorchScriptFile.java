package byol.export;

import byol.nn.Buffer;
import byol.nn.Layer;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.Map;

/** A network as a TorchScript file: one module a layer, of the layer's own name and type. */
final class TorchScriptFile {
  private TorchScriptFile() {}

  static void write(Layer network, Path file, Map<String, String> texts) {
    try (Script script = Script.create(type(network))) {
      define(script, network);
      script.save(file, texts);
    }
  }

  /** Children first: a method can only call what is there. */
  private static void define(Script script, Layer layer) {
    layer.children().forEach((name, child) -> define(script.child(name, type(child)), child));
    Map<String, Buffer> buffers = layer.namedBuffers();
    layer
        .exportedTensors()
        .forEach(
            (name, tensor) -> {
              if (buffers.containsKey(name)) {
                script.buffer(name, tensor.clone());
              } else {
                // Trained if PyTorch goes on with it, as the parameters of its own modules are.
                script.parameter(name, tensor.detach().clone().requiresGrad_(true));
              }
            });
    script.define("def forward(self, x):\n" + layer.script().indent(4));
  }

  /** Java's names may have letters that Python's have not. */
  private static String type(Layer layer) {
    String type = layer.scriptType();
    return type.matches("[A-Za-z]\\w*") ? type : "Layer";
  }

  /** What a file makes of images. */
  static Tensor features(Path file, Tensor images) {
    try (Script script = Script.load(file, Device.CPU)) {
      return script.forward(images);
    }
  }
}
