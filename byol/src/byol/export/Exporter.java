package byol.export;

import byol.nn.Layer;
import byol.nn.norm.FusedKernels;
import byol.onnx.OnnxGraph;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Writes encoders to files that need nothing of this project to be used. Weight standardization is
 * folded in: what is loaded elsewhere is a plain network. Every file is loaded back and compared
 * before it is announced.
 */
public final class Exporter {
  /**
   * The largest difference between the encoder's features and the file's, relative to the largest
   * feature.
   */
  private static final double TOLERANCE = 1e-5;

  private Exporter() {}

  /**
   * TorchScript, for PyTorch in Python and C++ and for {@link byol.torch.Script}.
   *
   * @param encoder in evaluation mode, on the CPU
   * @param example images [N, C, H, W] to compare on
   * @return the largest relative difference between the file's features and the encoder's
   * @throws ExportMismatchException if the file's features differ
   * @throws UnsupportedOperationException if a layer has no TorchScript
   */
  public static double torchScript(Layer encoder, Path file, Tensor example) {
    return torchScript(encoder, file, example, Map.of());
  }

  /**
   * The same, with all that a loader needs to know: the file can be opened without a config.
   *
   * @param info of the network
   */
  public static double torchScript(Layer network, Path file, Tensor example, ModelInfo info) {
    ModelInfo written = info.withWeights(ModelInfo.Weights.STANDARDIZED);
    return torchScript(network, file, example, Map.of(ModelInfo.NAME, written.json()));
  }

  /**
   * The same, with the preparation of images if that is chosen.
   *
   * @param example normalized images [N, C, H, W] to compare on
   */
  static double torchScript(
      Layer network, Path file, Tensor example, ModelInfo info, ExportOptions options) {
    try (var _ = TensorScope.open()) {
      Exportable from = Exportable.of(network, example, info, options);
      return torchScript(from.network(), file, from.example(), from.info());
    }
  }

  private static double torchScript(
      Layer encoder, Path file, Tensor example, Map<String, String> texts) {
    // The operators that the file has: fused ones round otherwise, layer upon layer.
    try (var _ = TensorScope.open();
        var _ = FusedKernels.off();
        var _ = NoGrad.open()) {
      TorchScriptFile.write(encoder, file, texts);
      return compare(encoder, TorchScriptFile.features(file, example), file, example);
    }
  }

  /**
   * Safetensors with torchvision's parameter names.
   *
   * @param encoder in evaluation mode, on the CPU
   * @param trainable whether to write the weights as trained, to train on, instead of the
   *     standardized ones
   * @throws ExportMismatchException if what is read back differs
   */
  public static void safetensors(Layer encoder, Path file, boolean trainable) {
    safetensors(encoder, file, trainable, Map.of());
  }

  /**
   * The same, with all that a loader needs to know: the file can be opened without a config.
   *
   * @param info of the network
   */
  public static void safetensors(Layer network, Path file, boolean trainable, ModelInfo info) {
    ModelInfo written =
        info.withWeights(trainable ? ModelInfo.Weights.AS_TRAINED : ModelInfo.Weights.STANDARDIZED);
    safetensors(network, file, trainable, Map.of(ModelInfo.NAME, written.json()));
  }

  private static void safetensors(
      Layer network, Path file, boolean trainable, Map<String, String> texts) {
    // By the same operators as in TorchScript, so that both hold the same weights.
    try (var _ = TensorScope.open();
        var _ = FusedKernels.off();
        var _ = NoGrad.open()) {
      SafetensorsFile.write(network, file, trainable, texts);
    }
  }

  /**
   * ONNX, for ONNX Runtime and many others.
   *
   * @param network in evaluation mode, on the CPU
   * @param example normalized images [N, C, H, W] to compare on
   * @param info of the network
   * @param options of which the preparation of images and the opset count
   * @return how near the features of ONNX Runtime are, if it is there
   * @throws ExportMismatchException if the file's features differ; nothing is written then
   * @throws UnsupportedOperationException if a layer cannot be expressed, or the weights take 2 GiB
   *     and more; nothing is written then
   */
  public static ExportCheck onnx(
      Layer network, Path file, Tensor example, ModelInfo info, ExportOptions options) {
    try (var _ = TensorScope.open();
        var _ = FusedKernels.off();
        var _ = NoGrad.open()) {
      int opset = options.opset() == null ? OnnxGraph.DEFAULT_OPSET : options.opset();
      return OnnxFile.write(Exportable.of(network, example, info, options), file, opset);
    }
  }

  /**
   * A folder with {@code model.safetensors}, {@code config.json} and a model card, which timm loads
   * where it has such a network.
   *
   * @param folder made if it is not there; files of these names are replaced
   * @param info of the network
   * @param provenance what the card says of the training
   * @throws ExportMismatchException if what is read back differs
   */
  public static void modelFolder(
      Layer network, Path folder, ModelInfo info, Provenance provenance) {
    inFolder(() -> ModelFolder.write(network, folder, info, provenance));
  }

  /**
   * The same, of a network that timm loads.
   *
   * @throws UnsupportedOperationException saying why, if timm has no such network; nothing is
   *     written then
   */
  public static void timm(Layer network, Path folder, ModelInfo info, Provenance provenance) {
    inFolder(() -> ModelFolder.writeForTimm(network, folder, info, provenance));
  }

  private static void inFolder(Runnable writing) {
    // By the same operators as in TorchScript, so that both hold the same weights.
    try (var _ = TensorScope.open();
        var _ = FusedKernels.off();
        var _ = NoGrad.open()) {
      writing.run();
    }
  }

  private static double compare(Layer encoder, Tensor loaded, Path file, Tensor example) {
    return difference(encoder.forward(example), loaded, file, TOLERANCE);
  }

  /**
   * The largest difference, relative to the largest feature.
   *
   * @param file that the features come from
   * @param tolerance the largest that is borne
   * @throws ExportMismatchException if it is larger
   */
  static double difference(Tensor expected, Tensor loaded, Path file, double tolerance) {
    double largest = expected.abs().max().item();
    double difference = loaded.sub(expected).abs().max().item() / Math.max(largest, 1e-12);
    if (!(difference <= tolerance)) {
      throw new ExportMismatchException(
          String.format(
              Locale.ROOT,
              "%s gives other features than the encoder: they differ by %.2g of the largest",
              file,
              difference));
    }
    return difference;
  }
}
