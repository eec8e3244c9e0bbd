package byol.testing;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.eval.features.Features;
import byol.image.Image;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import byol.torch.safetensors.Safetensors;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Features and data sets that the tests make for themselves. */
public final class EvalFixtures {
  private EvalFixtures() {}

  /** The file that test/golden/make_eval_golden.py writes, read into the innermost scope. */
  public static Safetensors golden() {
    try {
      return Safetensors.read(
          Path.of(EvalFixtures.class.getResource("/golden/eval.safetensors").toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<String> classNames(int classes) {
    return IntStream.range(0, classes).mapToObj(i -> "class " + i).toList();
  }

  public static Features features(Tensor values, long[] labels, int classes) {
    int[] narrow = new int[labels.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = Math.toIntExact(labels[i]);
    }
    return new Features(values, narrow, classNames(classes));
  }

  /** Rows around one center per class, with this much noise. */
  public static Features clusters(int count, int size, int classes, double noise, long seed) {
    Random centers = new Random(99);
    float[][] center = new float[classes][size];
    for (float[] row : center) {
      for (int d = 0; d < size; d++) {
        row[d] = (float) centers.nextGaussian();
      }
    }
    Random random = new Random(seed);
    float[] values = new float[count * size];
    long[] labels = new long[count];
    for (int i = 0; i < count; i++) {
      labels[i] = random.nextInt(classes);
      for (int d = 0; d < size; d++) {
        values[i * size + d] = center[(int) labels[i]][d] + (float) (noise * random.nextGaussian());
      }
    }
    return features(Tensor.of(values, count, size), labels, classes);
  }

  /** Pixels in the order of the features: channels first, normalized. */
  public static float[] channelsFirst(ImageDataset dataset, int index) {
    Image image = dataset.image(index);
    ChannelStats stats = dataset.stats();
    float[] values = new float[image.pixels().length];
    int i = 0;
    for (int c = 0; c < image.channels(); c++) {
      for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++) {
          double value = image.at(y, x, c) / 255.0;
          values[i++] = (float) ((value - stats.mean().get(c)) / stats.std().get(c));
        }
      }
    }
    return values;
  }

  /**
   * Images of 8 × 8 noisy pixels around a color, dark or light, that is the class: what a network
   * learns from a few of them.
   */
  public record Colors(int size, long seed) implements ImageDataset {
    @Override
    public String name() {
      return "colors";
    }

    @Override
    public Image image(int index) {
      Random random = new Random(seed * 1000 + index);
      byte[] pixels = new byte[8 * 8 * 3];
      for (int i = 0; i < pixels.length; i++) {
        boolean bright = (label(index) >> i % 3 & 1) == 1;
        pixels[i] = (byte) ((bright ? 120 : 60) + random.nextInt(100));
      }
      return new Image(8, 8, 3, pixels);
    }

    @Override
    public int label(int index) {
      return index % 8;
    }

    @Override
    public List<String> classNames() {
      return EvalFixtures.classNames(8);
    }

    @Override
    public int channels() {
      return 3;
    }

    @Override
    public OptionalInt nativeSize() {
      return OptionalInt.of(8);
    }

    @Override
    public ChannelStats stats() {
      return new ChannelStats(List.of(0.55, 0.55, 0.55), List.of(0.16, 0.16, 0.16));
    }
  }

  public static double largestDifference(Tensor actual, Tensor expected) {
    return actual.sub(expected.to(DType.FLOAT32, Device.CPU)).abs().max().item();
  }

  public static boolean isPlain(Tensor tensor) {
    return tensor.isContiguous(MemoryFormat.CONTIGUOUS) && tensor.device().equals(Device.CPU);
  }
}
