package byol.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.nn.Layer;
import byol.torch.Tensor;

/** Tensors and networks in tests. */
public final class Tensors {
  private static final int SIDE = 32;
  private static final int BATCH = 8;

  private Tensors() {}

  /** Asserts that two have the same type, shape and numbers. */
  public static void assertSame(Tensor expected, Tensor actual) {
    assertSame(expected, actual, null);
  }

  /** The same, with a name for the message. */
  public static void assertSame(Tensor expected, Tensor actual, String name) {
    assertEquals(expected.dtype(), actual.dtype(), name);
    assertArrayEquals(expected.shape(), actual.shape(), name);
    assertArrayEquals(expected.toDoubleArray(), actual.toDoubleArray(), name);
  }

  /** The largest difference, by the largest number. */
  public static double difference(Tensor expected, Tensor found) {
    assertArrayEquals(expected.shape(), found.shape());
    return found.sub(expected).abs().max().item() / expected.abs().max().item();
  }

  /**
   * A network in evaluation mode, with scales and shifts other than 1 and 0, and statistics of
   * batch norm's own.
   *
   * @param channels of its images
   */
  public static <L extends Layer> L shaken(L network, int channels) {
    network.parameters().stream()
        .filter(parameter -> !parameter.kind().isAdapted())
        .forEach(p -> p.tensor().add_(Tensor.randn(p.tensor().shape()), 0.1));
    network.forward(Tensor.randn(BATCH, channels, SIDE, SIDE));
    network.train(false);
    return network;
  }
}
