package byol.nn.norm;

/** Batch normalization of images, [N, C, H, W]. */
public final class BatchNorm2d extends BatchNorm {
  /** For [N, channels, H, W]. */
  public BatchNorm2d(int channels) {
    super(channels, 4);
  }
}
