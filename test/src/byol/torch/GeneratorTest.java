package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GeneratorTest extends TorchTest {
  private static float[] draw() {
    return Tensor.randn(5).toFloatArray();
  }

  @Test
  void drawsWhatTheDefaultOneWouldAndLeavesItAlone() {
    Random.manualSeed(3);
    float[] normal = draw();
    float[] uniform = Tensor.rand(2, 3).toFloatArray();
    Random.manualSeed(4);
    byte[] before = Random.state(Device.CPU).toByteArray();
    Generator generator = Generator.of(3);
    try (var _ = Random.from(generator)) {
      assertArrayEquals(normal, draw());
      assertArrayEquals(uniform, Tensor.rand(2, 3).toFloatArray());
      Random.manualSeed(4);
      assertFalse(Arrays.equals(normal, draw()));
    }
    assertArrayEquals(before, Random.state(Device.CPU).toByteArray());
    assertEquals(Device.CPU, generator.device());
  }

  @Test
  void aSavedStateGoesOnWhereItWas() {
    Generator generator = Generator.of(3);
    try (var _ = Random.from(generator)) {
      draw(); // leaves half a pair of normal values in the generator
      Tensor state = generator.state();
      float[] next = draw();
      Generator other = Generator.of(9);
      other.setState(state);
      try (var _ = Random.from(other)) {
        assertArrayEquals(next, draw());
      }
    }
    assertThrows(TorchException.class, () -> generator.setState(Tensor.ones(3)));
    assertThrows(NullPointerException.class, () -> generator.setState(null));
    assertThrows(NullPointerException.class, () -> Random.from(null));
  }

  @Test
  void theInnermostIsInUseAndOnlyOnItsThread() {
    Generator outer = Generator.of(1);
    float[] first;
    float[] second;
    try (var _ = Random.from(Generator.of(1))) {
      first = draw();
      second = draw();
    }
    try (var _ = Random.from(outer)) {
      assertArrayEquals(first, draw());
      try (var _ = Random.from(Generator.of(2))) {
        assertFalse(Arrays.equals(second, draw()));
      }
      byte[] state = outer.state().toByteArray();
      CompletableFuture.runAsync(
              () -> {
                try (var _ = TensorScope.open()) {
                  draw();
                }
              },
              Thread.ofPlatform()::start)
          .join();
      assertArrayEquals(state, outer.state().toByteArray());
      assertArrayEquals(second, draw());
    }
  }

  @Test
  void refusesToBeClosedOutOfOrderOrElsewhere() {
    Random.Source outer = Random.from(Generator.of(1));
    Random.Source inner = Random.from(Generator.of(2));
    assertThrows(TorchException.Scope.class, outer::close);
    Throwable elsewhere =
        CompletableFuture.runAsync(inner::close, Thread.ofPlatform()::start)
            .handle((_, failure) -> failure.getCause())
            .join();
    assertTrue(elsewhere instanceof TorchException.Scope, String.valueOf(elsewhere));
    inner.close();
    inner.close();
    outer.close();
    Random.manualSeed(1);
    float[] shared = draw();
    Random.manualSeed(1);
    assertArrayEquals(shared, draw());
  }

  /** Their memory goes with the garbage; none is freed while it draws. */
  @Test
  void manyComeAndGo() {
    for (int i = 0; i < 20_000; i++) {
      try (var _ = TensorScope.open();
          var _ = Random.from(Generator.of(i))) {
        Tensor.rand(1);
      }
    }
    try (var _ = Random.from(Generator.of(1))) {
      float[] first = draw();
      System.gc();
      try (var _ = Random.from(Generator.of(1))) {
        assertArrayEquals(first, draw());
      }
    }
  }
}
