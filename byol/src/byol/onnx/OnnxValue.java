package byol.onnx;

/**
 * A tensor in a graph: an input, a weight, or what an operator gives.
 *
 * @param name by which operators take it
 * @param rank how many dimensions it has
 */
public record OnnxValue(String name, int rank) {
  /** The same tensor with another number of dimensions. */
  public OnnxValue withRank(int other) {
    return new OnnxValue(name, other);
  }
}
