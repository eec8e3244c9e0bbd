package byol.weights.pickle;

import byol.torch.runtime.DType;

/**
 * Where the elements of tensors lie, which several may share.
 *
 * @param key of its bytes in the file
 * @param dtype of its elements
 * @param count of its elements
 */
record Storage(String key, DType dtype, long count) {
  /** How many bytes it takes. */
  long bytes() {
    return count * dtype.bytes();
  }
}
