package byol.nn.norm;

/** Batch normalization of features, [N, C]. */
public final class BatchNorm1d extends BatchNorm {
  /** For [N, features]. */
  public BatchNorm1d(int features) {
    super(features, 2);
  }
}
