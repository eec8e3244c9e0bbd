package byol.onnx;

/**
 * A tensor in a graph: an input, a weight, or what an operator gives.
 *
 * @param name by which operators take it
 * @param rank how many dimensions it has
 */
public record OnnxValue(String name, int rank) {
  /** Stands in the place of an input that an operator can do without. */
  public static final OnnxValue OMITTED = new OnnxValue("", 0);

  /** The same tensor with another number of dimensions. */
  public OnnxValue withRank(int other) {
    return new OnnxValue(name, other);
  }
}
