package byol.export;

import byol.nn.Layer;
import byol.nn.norm.FusedKernels;
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
   * @throws IllegalStateException if the file's features differ
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
   * @throws IllegalStateException if what is read back differs
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

  private static double compare(Layer encoder, Tensor loaded, Path file, Tensor example) {
    Tensor expected = encoder.forward(example);
    double largest = expected.abs().max().item();
    double difference = loaded.sub(expected).abs().max().item() / Math.max(largest, 1e-12);
    if (!(difference <= TOLERANCE)) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s gives other features than the encoder: they differ by %.2g of the largest",
              file,
              difference));
    }
    return difference;
  }
}
