package byol.data;

import java.util.Arrays;
import java.util.List;

/**
 * The mean and standard deviation of each channel of a data set, of values in [0, 1]: what images
 * are normalised by. Those of the known sets are the customary ones, computed over their training
 * images.
 *
 * @param mean one per channel
 * @param std one per channel, positive
 */
public record ChannelStats(List<Double> mean, List<Double> std) {

  /** Fashion-MNIST, gray. */
  public static final ChannelStats FASHION_MNIST = of(new double[] {0.2860}, new double[] {0.3530});

  /** CIFAR-10. */
  public static final ChannelStats CIFAR10 =
      of(new double[] {0.4914, 0.4822, 0.4465}, new double[] {0.2470, 0.2435, 0.2616});

  /** CIFAR-100. */
  public static final ChannelStats CIFAR100 =
      of(new double[] {0.5071, 0.4865, 0.4409}, new double[] {0.2673, 0.2564, 0.2762});

  /** STL-10. */
  public static final ChannelStats STL10 =
      of(new double[] {0.4467, 0.4398, 0.4066}, new double[] {0.2603, 0.2566, 0.2713});

  /** ImageNet; for any folder of photographs. */
  public static final ChannelStats IMAGENET =
      of(new double[] {0.485, 0.456, 0.406}, new double[] {0.229, 0.224, 0.225});

  /** The generated shapes. */
  public static final ChannelStats SHAPES =
      of(new double[] {0.5, 0.5, 0.5}, new double[] {0.27, 0.27, 0.27});

  private static final int ENOUGH_IMAGES = 10_000;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the lists differ in length, are neither of length 1 nor 3,
   *     or a standard deviation is not positive
   */
  public ChannelStats {
    mean = List.copyOf(mean);
    std = List.copyOf(std);
    if (mean.size() != std.size() || mean.size() != 1 && mean.size() != 3) {
      throw new IllegalArgumentException(
          "a mean and a standard deviation for each of 1 or 3 channels are needed, not %s and %s"
              .formatted(mean, std));
    }
    if (!std.stream().allMatch(s -> s > 0)) {
      throw new IllegalArgumentException("standard deviations must be positive, not " + std);
    }
  }

  /** Measures a data set: its first ten thousand images, or all if there are fewer. */
  public static ChannelStats measure(ImageDataset dataset) {
    int channels = dataset.channels();
    double[] sum = new double[channels];
    double[] squares = new double[channels];
    long count = 0;
    for (int i = 0; i < Math.min(dataset.size(), ENOUGH_IMAGES); i++) {
      byte[] pixels = dataset.image(i).pixels();
      for (int p = 0; p < pixels.length; p++) {
        double value = (pixels[p] & 0xff) / 255.0;
        sum[p % channels] += value;
        squares[p % channels] += value * value;
      }
      count += pixels.length / channels;
    }
    for (int c = 0; c < channels; c++) {
      sum[c] /= count;
      // A constant channel has no spread to divide by; 1/255 keeps its values finite.
      squares[c] =
          Math.max(1 / 255.0, Math.sqrt(Math.max(0, squares[c] / count - sum[c] * sum[c])));
    }
    return of(sum, squares);
  }

  /** How many channels these are for: 1 or 3. */
  public int channels() {
    return mean.size();
  }

  private static ChannelStats of(double[] mean, double[] std) {
    return new ChannelStats(
        Arrays.stream(mean).boxed().toList(), Arrays.stream(std).boxed().toList());
  }
}
