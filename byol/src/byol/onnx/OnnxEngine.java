package byol.onnx;

import byol.torch.Tensor;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A program that runs ONNX files, to compare with. This library brings none; the module {@code
 * byol.onnxruntime} is one, where it is on the module or class path.
 */
public interface OnnxEngine {
  /** Its name and version. */
  String name();

  /**
   * Loads a model with one input and one output, and runs it.
   *
   * @param model the file
   * @param input float32, uint8 or int64, on the CPU
   * @return float32, in the innermost scope
   * @throws IllegalStateException if the engine refuses the model or the input
   */
  Tensor run(Path model, Tensor input);

  /** The one that there is, if there is any. */
  static Optional<OnnxEngine> find() {
    return ServiceLoader.load(OnnxEngine.class).findFirst();
  }
}
