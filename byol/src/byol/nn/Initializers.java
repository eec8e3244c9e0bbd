package byol.nn;

import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;

/** First values of weights, drawn from this thread's generator (see {@link byol.torch.Random}). */
public final class Initializers {
  private Initializers() {}

  /**
   * Filters [O, I, k, k], channels-last, normal with variance 2 / (O k²): He initialization by
   * fan-out, as torchvision's ResNet (arXiv 1502.01852).
   */
  static Tensor heFanOut(int out, int in, int kernel) {
    double std = Math.sqrt(2.0 / ((double) out * kernel * kernel));
    return Tensor.randn(out, in, kernel, kernel).mul_(std).contiguous(MemoryFormat.CHANNELS_LAST);
  }

  /** Uniform in ±1/√fanIn: PyTorch's default for linear layers. */
  static Tensor uniformFanIn(int fanIn, long... shape) {
    double bound = 1 / Math.sqrt(fanIn);
    return Tensor.rand(shape).mul_(2 * bound).add(-bound);
  }

  /** Numbers that are all alike. */
  public static Tensor constant(double value, int size) {
    return Tensor.full(value, DType.FLOAT32, Device.CPU, size);
  }
}
