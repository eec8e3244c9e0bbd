package byol.nn;

import byol.torch.Tensor;

/** A tensor that belongs to a layer's state but is not trained, such as a running mean. */
public final class Buffer {
  private Tensor tensor;

  Buffer(Tensor tensor) {
    this.tensor = tensor;
  }

  /** Its value. */
  public Tensor tensor() {
    return tensor;
  }

  /** Gives it another value. */
  public void replace(Tensor replacement) {
    tensor = replacement;
  }
}
