package byol.data.transform;

/** The kernel of a separable Gaussian blur, that of torchvision's {@code gaussian_blur}. */
final class GaussianBlur {

  private GaussianBlur() {}

  /** A tenth of the side, made odd, at least 3 (23 at 224). */
  static int kernelSize(int size) {
    return Math.max(3, (size / 10) | 1);
  }

  /** The weights of {@code 2 * radius + 1} neighbors, which add up to 1. */
  static float[] weights(int radius, double sigma) {
    float[] weights = new float[2 * radius + 1];
    double sum = 0;
    for (int t = -radius; t <= radius; t++) {
      sum += Math.exp(-0.5 * t * t / (sigma * sigma));
    }
    for (int t = -radius; t <= radius; t++) {
      weights[t + radius] = (float) (Math.exp(-0.5 * t * t / (sigma * sigma)) / sum);
    }
    return weights;
  }
}
