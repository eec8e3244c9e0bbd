package byol.torch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.TorchTest;
import byol.torch.library.TorchException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** {@link NoGrad} and {@link Autocast} restore what was before. */
class ModesTest extends TorchTest {
  private static final Executor OTHER_THREAD = work -> Thread.ofPlatform().start(work);

  @Test
  void noGradNests() {
    Tensor x = Tensor.ones(1).requiresGrad_(true);
    assertTrue(NoGrad.gradEnabled());
    try (NoGrad _ = NoGrad.open()) {
      assertFalse(NoGrad.gradEnabled());
      try (NoGrad _ = NoGrad.open()) {
        assertFalse(NoGrad.gradEnabled());
      }
      assertFalse(NoGrad.gradEnabled());
      assertFalse(x.mul(2).requiresGrad());
    }
    assertTrue(NoGrad.gradEnabled());
    assertTrue(x.mul(2).requiresGrad());
  }

  /** Their modes would be those of the thread that carries them, and of others on it. */
  @Test
  void virtualThreadsHaveNone() throws InterruptedException {
    for (Runnable open :
        List.<Runnable>of(
            NoGrad::open,
            NoGrad::gradEnabled,
            () -> Autocast.open(Device.CPU, DType.BFLOAT16),
            TensorScope::open)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread.ofVirtual()
          .uncaughtExceptionHandler((_, failure) -> thrown.set(failure))
          .start(open)
          .join();
      assertEquals(TorchException.Scope.class, thrown.get().getClass());
    }
  }

  @Test
  void noGradEndsWithAnException() {
    assertThrows(
        TorchException.Operator.class,
        () -> {
          try (NoGrad _ = NoGrad.open()) {
            Tensor.ones(2).add(Tensor.ones(3));
          }
        });
    assertTrue(NoGrad.gradEnabled());
  }

  @Test
  void closingTwiceRestoresOnce() {
    NoGrad outer = NoGrad.open();
    NoGrad inner = NoGrad.open();
    inner.close();
    outer.close();
    inner.close();
    assertTrue(NoGrad.gradEnabled());
  }

  /** On as long as any is open, whichever is closed first. */
  @Test
  void noGradClosesInAnyOrder() {
    NoGrad first = NoGrad.open();
    NoGrad second = NoGrad.open();
    NoGrad third = NoGrad.open();
    first.close();
    assertFalse(NoGrad.gradEnabled());
    third.close();
    assertFalse(NoGrad.gradEnabled());
    second.close();
    assertTrue(NoGrad.gradEnabled());
    try (NoGrad _ = NoGrad.open()) {
      assertFalse(NoGrad.gradEnabled());
    }
    assertTrue(NoGrad.gradEnabled());
  }

  @Test
  void noGradIsOfOneThread() {
    NoGrad mode = NoGrad.open();
    assertTrue(onOtherThread(NoGrad::gradEnabled));
    CompletionException thrown =
        assertThrows(
            CompletionException.class,
            () -> CompletableFuture.runAsync(mode::close, OTHER_THREAD).join());
    assertEquals(TorchException.Scope.class, thrown.getCause().getClass());
    assertFalse(NoGrad.gradEnabled());
    mode.close();
    assertTrue(NoGrad.gradEnabled());
  }

  @Test
  void autocastNests() {
    Tensor x = Tensor.ones(2, 2);
    try (Autocast _ = Autocast.open(Device.CPU, DType.BFLOAT16)) {
      assertEquals(DType.BFLOAT16, x.matmul(x).dtype());
      try (Autocast _ = Autocast.open(Device.CPU, DType.FLOAT16)) {
        assertEquals(DType.FLOAT16, x.matmul(x).dtype());
      }
      assertEquals(DType.BFLOAT16, x.matmul(x).dtype());
      assertEquals(DType.FLOAT32, x.dtype(), "parameters stay as they are");
      assertEquals(
          DType.FLOAT32, onOtherThread(() -> Tensor.ones(2, 2).matmul(Tensor.ones(2, 2)).dtype()));
    }
    assertEquals(DType.FLOAT32, x.matmul(x).dtype());
  }

  @Test
  void autocastClosesInAnyOrder() {
    Tensor x = Tensor.ones(2, 2);
    Autocast first = Autocast.open(Device.CPU, DType.BFLOAT16);
    Autocast second = Autocast.open(Device.CPU, DType.FLOAT16);
    Autocast third = Autocast.open(Device.CPU, DType.BFLOAT16);
    first.close();
    assertEquals(DType.BFLOAT16, x.matmul(x).dtype());
    third.close();
    assertEquals(DType.FLOAT16, x.matmul(x).dtype());
    second.close();
    assertEquals(DType.FLOAT32, x.matmul(x).dtype());
    second.close();
    assertEquals(DType.FLOAT32, x.matmul(x).dtype());
  }

  @Test
  void autocastEndsWithAnException() {
    Tensor x = Tensor.ones(2, 2);
    assertThrows(
        TorchException.Operator.class,
        () -> {
          try (Autocast _ = Autocast.open(Device.CPU, DType.BFLOAT16)) {
            x.matmul(Tensor.ones(3, 3));
          }
        });
    assertEquals(DType.FLOAT32, x.matmul(x).dtype());
  }

  @Test
  void autocastTakesSmallFloatsOnly() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Autocast.open(Device.CPU, DType.FLOAT32));
    assertTrue(thrown.getMessage().contains("BFLOAT16"), thrown::getMessage);
    assertThrows(IllegalArgumentException.class, () -> Autocast.open(Device.CPU, null));
    assertThrows(NullPointerException.class, () -> Autocast.open(null, DType.BFLOAT16));
  }

  private static <T> T onOtherThread(java.util.function.Supplier<T> work) {
    return CompletableFuture.supplyAsync(
            () -> {
              try (TensorScope _ = TensorScope.open()) {
                return work.get();
              }
            },
            OTHER_THREAD)
        .join();
  }
}
