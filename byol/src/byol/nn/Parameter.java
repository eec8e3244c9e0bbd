package byol.nn;

import byol.torch.Tensor;
import java.util.Arrays;

/**
 * A trainable tensor of a layer. What LARS and weight decay leave alone is decided by its kind,
 * never by its name.
 */
public final class Parameter {
  /** What a parameter is for. */
  public enum Kind {
    /** The matrix or filters of a linear or convolutional layer. */
    WEIGHT,
    /** What such a layer adds to its output. */
    BIAS,
    /** γ of a normalization. */
    NORM_SCALE,
    /** β of a normalization. */
    NORM_SHIFT;

    /** Whether LARS scales its step by trust and weight decay pulls at it (BYOL, appendix C.1). */
    public boolean isAdapted() {
      return this == WEIGHT;
    }
  }

  private final Kind kind;
  private final long[] shape;
  private Tensor tensor;

  Parameter(Kind kind, Tensor tensor) {
    this.kind = kind;
    this.tensor = tensor;
    shape = tensor.shape();
  }

  /** What it is to a layer. */
  public Kind kind() {
    return kind;
  }

  /** As PyTorch prints it. */
  @Override
  public String toString() {
    return "Parameter containing:\n" + tensor;
  }

  /** Its sizes in words, also when the tensor is closed. */
  String sizes() {
    return Arrays.toString(shape);
  }

  /** The number of its elements. */
  long count() {
    return Arrays.stream(shape).reduce(1, Math::multiplyExact);
  }

  /** Its value. */
  public Tensor tensor() {
    return tensor;
  }

  /** Puts another tensor in place, as when a layer moves to another device. */
  public void replace(Tensor replacement) {
    tensor = replacement;
  }
}
