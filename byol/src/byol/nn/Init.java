package byol.nn;

import byol.torch.Generator;
import byol.torch.Linalg;
import byol.torch.Random;
import byol.torch.Results;
import byol.torch.Special;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * First values of weights, as {@code torch.nn.init}: each fills a tensor in place and returns it,
 * with PyTorch's numbers for the same seed. They are drawn from this thread's generator (see {@link
 * Random}); no gradients are recorded.
 *
 * <pre>{@code
 * Init.truncNormal_(linear.namedParameters().get("weight").tensor(), 0, 0.02);
 * }</pre>
 *
 * <p>Fan-in and fan-out of a tensor [O, I, k, k] are I k² and O k².
 */
public final class Init {
  private Init() {}

  /** Which variance a layer keeps. */
  public enum Fan {
    /** That of what goes forward. */
    IN,
    /** That of the gradients. */
    OUT
  }

  /** The gain of a nonlinearity, by which a weight's deviation is multiplied to keep variances. */
  public static double gain(String nonlinearity) {
    return switch (nonlinearity) {
      case "linear", "conv2d", "sigmoid" -> 1;
      case "tanh" -> 5.0 / 3;
      case "relu" -> Math.sqrt(2);
      case "leaky_relu" -> leakyGain(0.01);
      case "selu" -> 0.75;
      default ->
          throw new IllegalArgumentException(
              "no gain for "
                  + nonlinearity
                  + "; there is one for linear, conv2d, sigmoid, tanh, relu, leaky_relu and selu");
    };
  }

  private static double leakyGain(double slope) {
    return Math.sqrt(2 / (1 + slope * slope));
  }

  /** Uniform in [low, high). */
  public static Tensor uniform_(Tensor tensor, double low, double high) {
    return fill(tensor, t -> t.uniform_(low, high, generator(t)));
  }

  /** Normal. */
  public static Tensor normal_(Tensor tensor, double mean, double std) {
    return fill(tensor, t -> t.normal_(mean, std, generator(t)));
  }

  /** Normal, drawn again where a value is outside of [−2, 2]: PyTorch's bounds, whatever std is. */
  public static Tensor truncNormal_(Tensor tensor, double mean, double std) {
    return truncNormal_(tensor, mean, std, -2, 2);
  }

  /**
   * Normal, drawn again where a value is outside of [low, high].
   *
   * @throws IllegalArgumentException if not more than 30 % of the distribution is inside, for which
   *     drawing would take long
   */
  public static Tensor truncNormal_(
      Tensor tensor, double mean, double std, double low, double high) {
    if (!(std > 0) || !(inside((high - mean) / std) - inside((low - mean) / std) > 0.3)) {
      throw new IllegalArgumentException(
          "a normal distribution of mean %s and deviation %s is hardly ever in [%s, %s]"
              .formatted(mean, std, low, high));
    }
    return fill(
        tensor,
        t -> {
          t.normal_(mean, std, generator(t));
          while (true) {
            try (TensorScope _ = TensorScope.open()) {
              // Bounds in the tensor's own type, as the values are.
              Tensor bounds = Tensor.of(new float[] {(float) low, (float) high}).to(t.dtype());
              double least = bounds.select(0, 0).item();
              double most = bounds.select(0, 1).item();
              Tensor outside = t.lt(least).logicalOr(t.gt(most));
              if (!outside.any().isNonzero()) {
                return;
              }
              Tensor drawn = t.emptyLike().normal_(mean, std, generator(t));
              t.copy_(drawn.where(outside, t));
            }
          }
        });
  }

  /** How much of the standard normal distribution is below x. */
  private static double inside(double x) {
    try (TensorScope _ = TensorScope.open()) {
      return Special.ndtr(Tensor.full(x, DType.FLOAT64, Device.CPU)).item();
    }
  }

  /** One value. */
  public static Tensor constant_(Tensor tensor, double value) {
    return fill(tensor, t -> t.fill_(value));
  }

  /** Uniform with variance {@code 2 gain² / (fan-in + fan-out)} (Glorot and Bengio, 2010). */
  public static Tensor xavierUniform_(Tensor tensor, double gain) {
    double bound = gain * Math.sqrt(6.0 / (fan(tensor, Fan.IN) + fan(tensor, Fan.OUT)));
    return uniform_(tensor, -bound, bound);
  }

  /** Normal with variance {@code 2 gain² / (fan-in + fan-out)}. */
  public static Tensor xavierNormal_(Tensor tensor, double gain) {
    double std = gain * Math.sqrt(2.0 / (fan(tensor, Fan.IN) + fan(tensor, Fan.OUT)));
    return normal_(tensor, 0, std);
  }

  /**
   * Uniform with variance {@code gain² / fan} (He et al., arXiv 1502.01852).
   *
   * @param gain √2 before a ReLU, see {@link #gain}
   */
  public static Tensor kaimingUniform_(Tensor tensor, double gain, Fan fan) {
    double bound = Math.sqrt(3) * (gain / Math.sqrt(fan(tensor, fan)));
    return uniform_(tensor, -bound, bound);
  }

  /** Normal with variance {@code gain² / fan}. */
  public static Tensor kaimingNormal_(Tensor tensor, double gain, Fan fan) {
    return normal_(tensor, 0, gain / Math.sqrt(fan(tensor, fan)));
  }

  /**
   * A matrix [O, all others] with orthonormal rows, or columns where it is higher than wide, times
   * the gain (Saxe et al., arXiv 1312.6120).
   */
  public static Tensor orthogonal_(Tensor tensor, double gain) {
    checkMatrix(tensor);
    return fill(
        tensor,
        t -> {
          try (TensorScope _ = TensorScope.open()) {
            long rows = t.size(0);
            long columns = t.numel() / Math.max(1, rows);
            Tensor flat = t.newEmpty(rows, columns).normal_(0, 1, generator(t));
            Results.LinalgQr qr = Linalg.qr(rows < columns ? flat.t() : flat);
            Tensor q = qr.q().mul(qr.r().diag().sign());
            t.copy_((rows < columns ? q.t() : q).reshape(t.shape()));
            t.mul_(gain);
          }
        });
  }

  private static Generator generator(Tensor tensor) {
    return Random.generator(tensor.device());
  }

  private static Tensor fill(Tensor tensor, Consumer<Tensor> filler) {
    try (NoGrad _ = NoGrad.open()) {
      filler.accept(tensor);
    }
    return tensor;
  }

  private static void checkMatrix(Tensor tensor) {
    if (tensor.dim() < 2) {
      throw new IllegalArgumentException(
          "a weight has two dimensions or more, not the shape " + Arrays.toString(tensor.shape()));
    }
  }

  private static double fan(Tensor tensor, Fan fan) {
    checkMatrix(tensor);
    long[] shape = tensor.shape();
    double field = 1;
    for (int i = 2; i < shape.length; i++) {
      field *= shape[i];
    }
    return (fan == Fan.IN ? shape[1] : shape[0]) * field;
  }
}
