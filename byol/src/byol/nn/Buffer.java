package byol.nn;

import byol.torch.Tensor;

/** A tensor that belongs to a layer's state but is not trained, such as a running mean. */
public final class Buffer {
  private Tensor tensor;

  Buffer(Tensor tensor) {
    this.tensor = tensor;
  }

  public Tensor tensor() {
    return tensor;
  }

  public void replace(Tensor replacement) {
    tensor = replacement;
  }
}
