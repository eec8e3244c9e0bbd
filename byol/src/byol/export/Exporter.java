package byol.export;

import byol.nn.Layer;
import byol.nn.norm.FusedKernels;
import byol.torch.NoGrad;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.nio.file.Path;
import java.util.Locale;

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
    // The operators that the file has: fused ones round otherwise, layer upon layer.
    try (var _ = TensorScope.open();
        var _ = FusedKernels.off();
        var _ = NoGrad.open()) {
      TorchScriptFile.write(encoder, file);
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
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      SafetensorsFile.write(encoder, file, trainable);
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
