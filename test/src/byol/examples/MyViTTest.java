package byol.examples;

import static byol.testing.Tensors.difference;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.onnx.OnnxEngine;
import byol.testing.InScope;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The vision transformer of the examples trains, and both of its files compute the same. */
final class MyViTTest {
  @RegisterExtension final InScope scope = InScope.alone();

  @Test
  void itIsExportedToTorchScriptAndOnnx(@TempDir Path folder) throws Exception {
    Class.forName("MyViT")
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[] {folder.toString(), "shapes", "2"});
    Path graph = folder.resolve("encoder.onnx");
    OnnxEngine engine = OnnxEngine.find().orElseThrow();
    try (Script script = Script.load(folder.resolve("encoder.pt"), Device.CPU)) {
      for (long[] shape : new long[][] {{5, 3, 32, 32}, {1, 3, 48, 40}}) {
        Tensor images = Tensor.randn(shape);
        double difference = difference(script.forward(images), engine.run(graph, images));
        assertTrue(difference < 1e-5, "relative difference " + difference);
      }
    }
  }
}
