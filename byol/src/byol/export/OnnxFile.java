package byol.export;

import byol.nn.Layer;
import byol.onnx.OnnxEngine;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxModel;
import byol.onnx.OnnxShape;
import byol.onnx.OnnxValue;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;

/**
 * A network as an ONNX file, compared with what ONNX Runtime makes of it, where that is there. The
 * number of images is open, and their height and width where the network takes others.
 */
final class OnnxFile {
  /**
   * The largest difference that is borne. Other kernels sum in another order, and a deep network
   * makes more of it: PyTorch's own features of an untrained ResNet-50 with GN+WS are 4e-5 away
   * from those in float64. A mistake in a graph is far larger.
   */
  private static final double TOLERANCE = 1e-3;

  private static final String NO_ENGINE = "ONNX Runtime is not there";

  private OnnxFile() {}

  /** Unfused operators and no gradients are the caller's to see to. */
  static ExportCheck write(Exportable from, Path file, int opset) {
    Layer network = from.network();
    Tensor expected = network.forward(from.example());
    OnnxModel model = model(from, OnnxGraph.of(opset), expected);
    Optional<OnnxEngine> engine;
    try {
      engine = OnnxEngine.find();
    } catch (ServiceConfigurationError e) {
      model.write(file, _ -> {});
      return new ExportCheck.Unchecked("ONNX Runtime cannot be loaded: " + innermost(e));
    }
    if (engine.isEmpty()) {
      model.write(file, _ -> {});
      return new ExportCheck.Unchecked(NO_ENGINE);
    }
    double[] difference = new double[1];
    model.write(
        file, written -> difference[0] = compare(from, expected, written, file, engine.get()));
    return new ExportCheck.Near(difference[0]);
  }

  private static String innermost(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }

  private static OnnxModel model(Exportable from, OnnxGraph graph, Tensor expected) {
    Tensor example = from.example();
    OnnxValue images =
        graph.input(new OnnxShape("images", example.dtype(), sizes(from, expected.size(1))));
    OnnxValue result = from.network().onnx(graph, images);
    String name = from.info().isClassifier() ? "logits" : "features";
    List<String> sizes = List.of("batch", String.valueOf(expected.size(1)));
    return graph.model(
        result,
        new OnnxShape(name, DType.FLOAT32, sizes),
        Map.of(ModelInfo.NAME, from.info().json()));
  }

  /** Those of the example, or words for those that may be others. */
  private static List<String> sizes(Exportable from, long features) {
    boolean pixels = from.info().images() == ModelInfo.Images.PIXELS;
    int height = pixels ? 1 : 2;
    List<String> sizes = new ArrayList<>();
    for (long size : from.example().shape()) {
      sizes.add(String.valueOf(size));
    }
    sizes.set(0, "batch");
    if (takesOtherSizes(from, features, height)) {
      sizes.set(height, "height");
      sizes.set(height + 1, "width");
    }
    return sizes;
  }

  /**
   * Whether the network makes as many features of a larger image, by a try.
   *
   * @param features that it makes of the example
   * @param height the dimension of the example, with the width behind it
   */
  private static boolean takesOtherSizes(Exportable from, long features, int height) {
    long[] larger = from.example().shape();
    larger[0] = 1;
    larger[height] += 32;
    larger[height + 1] += 16;
    try (var _ = TensorScope.open()) {
      Tensor image = Tensor.zeros(larger).to(from.example().dtype());
      return Arrays.equals(from.network().forward(image).shape(), new long[] {1, features});
    } catch (TorchException | IllegalArgumentException e) {
      return false;
    }
  }

  /** All at once, and one alone. */
  private static double compare(
      Exportable from, Tensor expected, Path written, Path file, OnnxEngine engine) {
    try (var _ = TensorScope.open()) {
      Tensor all = engine.run(written, from.example());
      Tensor one = engine.run(written, from.example().narrow(0, 0, 1).contiguous());
      double first = Exporter.difference(expected, all, file, TOLERANCE);
      return Math.max(first, Exporter.difference(expected.narrow(0, 0, 1), one, file, TOLERANCE));
    }
  }
}
