package byol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Tensor;
import byol.torch.safetensors.Safetensors;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/**
 * What PyTorch made of known inputs: a file of {@code test/resources/golden}, written by {@code
 * test/golden/make_golden.py}. Its tensors belong to the scope it was read in.
 */
public final class GoldenFile {
  private final Safetensors file;

  private GoldenFile(Safetensors file) {
    this.file = file;
  }

  public static GoldenFile read(String name) {
    URL url = GoldenFile.class.getResource("/golden/" + name + ".safetensors");
    assertNotNull(url, "no golden file " + name);
    return new GoldenFile(Safetensors.read(Path.of(URI.create(url.toString()))));
  }

  public Tensor get(String name) {
    Tensor tensor = file.tensors().get(name);
    assertNotNull(tensor, "no tensor " + name);
    return tensor;
  }

  public String note(String key) {
    String text = file.metadata().get(key);
    assertNotNull(text, "no note " + key);
    return text;
  }

  /** The largest difference is at most {@code tolerance} times the largest expected magnitude. */
  public void assertMatches(String name, Tensor actual, double tolerance) {
    Tensor expected = get(name);
    double scale = largest(expected.toDoubleArray());
    assertWithin(name, expected, actual, tolerance * scale);
  }

  /** No element is further than {@code bound} from the expected one. */
  public void assertWithin(String name, Tensor actual, double bound) {
    assertWithin(name, get(name), actual, bound);
  }

  private static void assertWithin(String name, Tensor expected, Tensor actual, double bound) {
    assertArrayEquals(expected.shape(), actual.shape(), name);
    double[] theirs = expected.toDoubleArray();
    double[] ours = actual.toDoubleArray();
    for (int i = 0; i < ours.length; i++) {
      double difference = Math.abs(ours[i] - theirs[i]);
      int position = i;
      assertTrue(
          difference <= bound,
          () ->
              "%s: element %d is %.9g instead of %.9g, off by %.2g, more than %.2g"
                  .formatted(name, position, ours[position], theirs[position], difference, bound));
    }
  }

  public static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /**
   * Up to {@code count} elements of a tensor, evenly spread, as {@code values.sample} picks them.
   */
  public static Tensor sample(Tensor tensor, int count) {
    Tensor flat = tensor.detach().reshape(-1);
    int n = Math.toIntExact(flat.numel());
    long[] positions = new long[Math.min(n, count)];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = (long) i * n / positions.length;
    }
    return flat.indexSelect(0, Tensor.of(positions));
  }
}
