package byol.data;

import byol.image.Image;
import byol.image.codec.EncodedImage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The mean and standard deviation of each channel of a data set, of values in [0, 1]: what images
 * are normalized by. Those of the known sets are the customary ones, computed over their training
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
  private static final int SIDE = 256;

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
    return measure(dataset, ScanListener.NONE);
  }

  /**
   * As {@link #measure(ImageDataset)}, for callers who want to know how far it has come. Pictures
   * of more than 256 pixels a side may be looked at at a reduced scale, not below that.
   */
  public static ChannelStats measure(ImageDataset dataset, ScanListener listener) {
    int count = Math.min(dataset.size(), ENOUGH_IMAGES);
    AtomicInteger done = new AtomicInteger();
    Sums sums =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(
                i -> {
                  Image image =
                      dataset.image(i, (h, w) -> EncodedImage.reduction(h, w, SIDE)).image();
                  listener.progressed("measuring colors", done.incrementAndGet(), count);
                  return Sums.of(image);
                })
            .reduce(new Sums(0, new long[3], new long[3]), Sums::plus);
    int channels = dataset.channels();
    double[] mean = new double[channels];
    double[] std = new double[channels];
    for (int c = 0; c < channels; c++) {
      mean[c] = sums.sum[c] / (255.0 * sums.pixels);
      double square = sums.squares[c] / (255.0 * 255.0 * sums.pixels);
      // A constant channel has no spread to divide by; 1/255 keeps its values finite.
      std[c] = Math.max(1 / 255.0, Math.sqrt(Math.max(0, square - mean[c] * mean[c])));
    }
    return of(mean, std);
  }

  /** Sums of the values of each channel and of their squares: whole numbers, in any order. */
  private record Sums(long pixels, long[] sum, long[] squares) {

    static Sums of(Image image) {
      int channels = image.channels();
      long[] sum = new long[3];
      long[] squares = new long[3];
      byte[] pixels = image.pixels();
      for (int c = 0; c < channels; c++) {
        long s = 0;
        long q = 0;
        for (int p = c; p < pixels.length; p += channels) {
          int value = pixels[p] & 0xff;
          s += value;
          q += value * value;
        }
        sum[c] = s;
        squares[c] = q;
      }
      return new Sums(pixels.length / channels, sum, squares);
    }

    Sums plus(Sums other) {
      return new Sums(pixels + other.pixels, add(sum, other.sum), add(squares, other.squares));
    }

    private static long[] add(long[] a, long[] b) {
      return new long[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
    }
  }

  /** How many channels these are for: 1 or 3. */
  public int channels() {
    return mean.size();
  }

  /** What a value of each channel is multiplied by to normalize it; {@link #shift} is added. */
  public float[] scale() {
    float[] scale = new float[channels()];
    for (int c = 0; c < scale.length; c++) {
      scale[c] = (float) (1 / std.get(c));
    }
    return scale;
  }

  /** What is added to a value of each channel, times {@link #scale}, to normalize it. */
  public float[] shift() {
    float[] shift = new float[channels()];
    for (int c = 0; c < shift.length; c++) {
      shift[c] = (float) (-mean.get(c) / std.get(c));
    }
    return shift;
  }

  private static ChannelStats of(double[] mean, double[] std) {
    return new ChannelStats(
        Arrays.stream(mean).boxed().toList(), Arrays.stream(std).boxed().toList());
  }
}
