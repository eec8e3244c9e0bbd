package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TensorScopeTest {
  @Test
  void freesAllItsTensors() {
    long before = TensorScope.liveTensors();
    List<Tensor> made = new ArrayList<>();
    try (TensorScope scope = TensorScope.open()) {
      for (int i = 0; i < 500; i++) {
        made.add(Tensor.zeros(3));
      }
      assertEquals(500, scope.size());
      assertEquals(before + 500, TensorScope.liveTensors());
    }
    assertEquals(before, TensorScope.liveTensors());
    assertTrue(made.stream().allMatch(Tensor::isClosed));
  }

  /** Several results of a computation, as users write them. */
  private record Moments(Tensor mean, double count, List<Tensor> more) {}

  @Test
  void aComputationFreesAllButItsResult() {
    try (TensorScope scope = TensorScope.open()) {
      Tensor x = Tensor.of(new float[] {3, 4});
      Tensor norm = TensorScope.compute(() -> x.mul(x).sum().sqrt());
      assertEquals(5, norm.item());
      assertEquals(2, scope.size());
      Tensor.TopK top = TensorScope.compute(() -> x.add(1).topk(1, 0));
      assertEquals(5, top.values().item());
      assertEquals(4, scope.size());
      Moments moments =
          TensorScope.compute(() -> new Moments(x.mean(), 2, List.of(x.add(1), x.add(2))));
      assertEquals(3.5, moments.mean().item());
      assertArrayEquals(new float[] {5, 6}, moments.more().getLast().toFloatArray());
      assertEquals(7, scope.size());
      Object[] mixed =
          TensorScope.compute(
              () -> new Object[] {Map.of("a", x.neg()), Optional.of(x.exp()), null, "text"});
      assertEquals(9, scope.size());
      assertEquals(-3, ((Tensor) ((Map<?, ?>) mixed[0]).get("a")).select(0, 0).item());
      assertSame(x, TensorScope.compute(() -> x), "one of an outer scope stays there");
    }
    assertEquals(3.0, TensorScope.compute(() -> Tensor.ones(3).sum().item()));
    Path path = Path.of("a path of one name has itself as its part");
    assertEquals(path, TensorScope.compute(() -> path));
  }

  @Test
  void aFailedComputationLeavesNothing() {
    try (TensorScope scope = TensorScope.open()) {
      assertThrows(
          TorchException.Operator.class,
          () -> TensorScope.compute(() -> Tensor.ones(2).add(Tensor.ones(3))));
      assertEquals(0, scope.size());
    }
    long before = TensorScope.liveTensors();
    assertThrows(
        TorchException.Scope.class,
        () -> TensorScope.compute(() -> Tensor.ones(2)),
        "a result needs a scope to go to");
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void innermostScopeOwnsResults() {
    try (TensorScope outer = TensorScope.open()) {
      Tensor a = Tensor.ones(2);
      try (TensorScope inner = TensorScope.open()) {
        Tensor b = a.add(1);
        assertEquals(1, outer.size());
        assertEquals(1, inner.size());
        assertArrayEquals(new float[] {2, 2}, b.toFloatArray());
        assertEquals(1, inner.size(), "a copy to the host leaves nothing behind");
      }
      assertArrayEquals(new float[] {1, 1}, a.toFloatArray());
    }
  }

  @Test
  void keepMovesOutward() {
    try (TensorScope outer = TensorScope.open()) {
      Tensor kept;
      try (TensorScope inner = TensorScope.open()) {
        Tensor.zeros(1);
        Tensor result = Tensor.of(new float[] {4, 5});
        Tensor.zeros(1);
        kept = inner.keep(result);
        assertSame(result, kept);
        assertEquals(2, inner.size());
        assertEquals(1, outer.size());
      }
      assertArrayEquals(new float[] {4, 5}, kept.toFloatArray());
    }
  }

  @Test
  void keepLiftsOverSeveralScopes() {
    try (TensorScope outer = TensorScope.open()) {
      Tensor kept;
      try (TensorScope middle = TensorScope.open()) {
        try (TensorScope inner = TensorScope.open()) {
          kept = middle.keep(Tensor.ones(1));
          assertEquals(0, inner.size());
        }
        assertEquals(0, middle.size());
      }
      assertEquals(1, outer.size());
      assertEquals(1, kept.item());
    }
  }

  /** A tensor of the outermost scope must not be moved into the middle one, which ends earlier. */
  @Test
  void keepNeverShortensALife() {
    try (TensorScope outer = TensorScope.open()) {
      Tensor old = Tensor.ones(1);
      try (TensorScope middle = TensorScope.open()) {
        try (TensorScope inner = TensorScope.open()) {
          inner.keep(old);
        }
        assertEquals(0, middle.size());
      }
      assertEquals(1, outer.size());
      assertEquals(1, old.item());
    }
  }

  @Test
  void keepNeedsAnOpenScopeAround() {
    TensorScope outer = TensorScope.open();
    Tensor tensor = Tensor.ones(1);
    assertMessage(
        assertThrows(TorchException.Scope.class, () -> outer.keep(tensor)), "outermost scope");
    outer.close();
    assertThrows(TorchException.Scope.class, () -> outer.keep(tensor));
  }

  @Test
  void useAfterCloseIsAnException() {
    Tensor fromScope;
    try (TensorScope _ = TensorScope.open()) {
      fromScope = Tensor.ones(2);
      Tensor closed = Tensor.ones(2);
      closed.close();
      closed.close();
      assertTrue(closed.isClosed());
      assertMessage(assertThrows(TorchException.Closed.class, closed::shape), "scope.keep(tensor)");
      assertThrows(TorchException.Closed.class, () -> fromScope.add(closed));
      assertThrows(TorchException.Closed.class, () -> closed.add(fromScope));
      assertThrows(TorchException.Closed.class, () -> Tensor.cat(List.of(fromScope, closed), 0));
      assertThrows(TorchException.Closed.class, () -> Ops.call("aten::relu", closed));
      assertThrows(
          TorchException.Closed.class, () -> Functional.linear(fromScope, fromScope, closed));
    }
    for (Runnable use :
        List.<Runnable>of(
            fromScope::dim,
            fromScope::dtype,
            fromScope::device,
            fromScope::strides,
            fromScope::item,
            fromScope::toFloatArray,
            fromScope::exp,
            fromScope::backward,
            fromScope::hasGrad,
            () -> fromScope.fill_(0))) {
      assertThrows(TorchException.Closed.class, use::run);
    }
    assertEquals("Tensor(closed)", fromScope.toString());
    assertDoesNotThrow(fromScope::close);
  }

  @Test
  void closingOneTensorLeavesTheOthers() {
    try (TensorScope scope = TensorScope.open()) {
      List<Tensor> tensors = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        tensors.add(Tensor.full(i, DType.FLOAT32, Device.CPU));
      }
      tensors.get(1).close();
      tensors.get(4).close();
      assertEquals(3, scope.size());
      assertEquals(0, tensors.get(0).item());
      assertEquals(2, tensors.get(2).item());
      assertEquals(3, tensors.get(3).item());
    }
  }

  @Test
  void scopesCloseInReverseOrder() {
    TensorScope outer = TensorScope.open();
    Tensor tensor = Tensor.ones(1);
    TensorScope inner = TensorScope.open();
    assertMessage(assertThrows(TorchException.Scope.class, outer::close), "reverse order");
    assertFalse(tensor.isClosed(), "a refused close frees nothing");
    inner.close();
    inner.close();
    outer.close();
    assertTrue(tensor.isClosed());
  }

  @Test
  void aScopeEndsWithAnExceptionToo() {
    long before = TensorScope.liveTensors();
    assertThrows(
        ArithmeticException.class,
        () -> {
          try (TensorScope _ = TensorScope.open()) {
            Tensor.ones(1);
            throw new ArithmeticException();
          }
        });
    assertEquals(before, TensorScope.liveTensors());
    assertThrows(TorchException.Scope.class, () -> Tensor.ones(1), "no scope is left open");
  }

  @Test
  void withoutAScopeNothingIsMade() {
    long before = TensorScope.liveTensors();
    for (Runnable make :
        List.<Runnable>of(
            () -> Tensor.zeros(1),
            () -> Tensor.empty(DType.FLOAT32, Device.CPU, 1),
            () -> Tensor.randn(1),
            () -> Tensor.rand(1),
            () -> Tensor.arange(0, 1),
            () -> Tensor.of(new float[] {1}),
            () -> Tensor.cat(List.of(), 0),
            () -> Tensor.clearGrads(List.of()),
            () -> Foreach.sqrt(List.of()),
            () -> Foreach.add_(List.of(), List.of(), 1),
            () -> Ops.call("aten::zeros", (Object) new long[] {1}),
            () -> Random.state(Device.CPU))) {
      assertMessage(
          assertThrows(TorchException.Scope.class, make::run),
          "try (var scope = TensorScope.open()");
    }
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void aTensorStaysOnItsThread() {
    try (TensorScope scope = TensorScope.open()) {
      Tensor tensor = Tensor.ones(1);
      for (Runnable use : List.<Runnable>of(tensor::item, tensor::close, scope::close)) {
        Throwable thrown = thrownBy(Thread.ofPlatform().name("other").unstarted(use));
        assertEquals(TorchException.Scope.class, thrown.getClass());
        assertMessage(thrown, "thread 'other'");
      }
      assertEquals(1, tensor.item());
    }
  }

  @Test
  void nothingIsKeptInAnotherThreadsScope() {
    long before = TensorScope.liveTensors();
    try (TensorScope _ = TensorScope.open();
        TensorScope mine = TensorScope.open()) {
      Throwable thrown =
          thrownBy(
              Thread.ofPlatform()
                  .name("other")
                  .unstarted(
                      () -> {
                        try (TensorScope own = TensorScope.open()) {
                          Tensor tensor = Tensor.ones(1);
                          TorchException refused =
                              assertThrows(TorchException.Scope.class, () -> mine.keep(tensor));
                          assertMessage(refused, "thread 'other'");
                          assertEquals(1, own.size(), "it stays where it is");
                        }
                      }));
      assertEquals(null, thrown);
      assertEquals(0, mine.size());
    }
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void nothingIsKeptFromAClosedScope() {
    try (TensorScope outer = TensorScope.open()) {
      TensorScope middle = TensorScope.open();
      TensorScope inner = TensorScope.open();
      inner.close();
      middle.close();
      Tensor tensor = Tensor.ones(1);
      assertMessage(
          assertThrows(TorchException.Scope.class, () -> inner.keep(tensor)), "is closed");
      assertEquals(1, tensor.item());
      assertEquals(1, outer.size());
    }
  }

  @Test
  void everyThreadHasItsOwnScopes() {
    try (TensorScope scope = TensorScope.open()) {
      Thread other =
          Thread.ofPlatform()
              .unstarted(
                  () -> {
                    try (TensorScope own = TensorScope.open()) {
                      assertEquals(3, Tensor.ones(3).sum().item());
                      assertEquals(2, own.size());
                    }
                  });
      assertEquals(null, thrownBy(other));
      assertEquals(0, scope.size());
    }
  }

  @Test
  void virtualThreadsAreRefused() {
    Throwable thrown = thrownBy(Thread.ofVirtual().unstarted(TensorScope::open));
    assertEquals(TorchException.Scope.class, thrown.getClass());
    assertMessage(thrown, "Thread.ofPlatform()");
  }

  private static void assertMessage(Throwable thrown, String part) {
    assertTrue(thrown.getMessage().contains(part), thrown::getMessage);
  }

  /** What ends a thread, or null. */
  private static Throwable thrownBy(Thread thread) {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    thread.setUncaughtExceptionHandler((_, t) -> thrown.set(t));
    thread.start();
    assertDoesNotThrow(() -> thread.join());
    return thrown.get();
  }

  @Test
  void aCollectedScopeFreesWhatNothingReaches() throws InterruptedException {
    long before = TensorScope.liveTensors();
    Tensor kept;
    try (TensorScope scope = TensorScope.openCollected()) {
      kept = Tensor.ones(2);
      for (int i = 0; i < 1000; i++) {
        kept.add(i);
      }
      for (int tries = 0; scope.size() > 10 && tries < 100; tries++) {
        System.gc();
        Thread.sleep(10);
        Tensor.zeros(1);
      }
      assertTrue(scope.size() <= 10, () -> "of 1000 are left " + scope.size());
      assertEquals(scope.size(), TensorScope.liveTensors() - before);
      assertEquals(2, kept.sum().item());
      kept.close();
      assertTrue(kept.isClosed());
    }
    assertEquals(before, TensorScope.liveTensors());
  }

  /** Each takes a quarter of what is made before the garbage collector is asked. */
  @Test
  void aCollectedScopeAsksTheGarbageCollector() {
    long before = TensorScope.liveTensors();
    long most = 0;
    try (TensorScope scope = TensorScope.openCollected()) {
      for (int i = 0; i < 100; i++) {
        Tensor.empty(DType.FLOAT32, Device.CPU, 16 << 20);
        most = Math.max(most, scope.size());
      }
    }
    assertTrue(most < 50, "at once there were " + most);
    assertEquals(before, TensorScope.liveTensors());
  }

  @Test
  void aCollectedScopeTakesWhatInnerOnesKeep() {
    try (TensorScope outer = TensorScope.openCollected()) {
      Tensor sum = TensorScope.compute(() -> Tensor.ones(3).sum());
      assertEquals(3, sum.item());
      assertEquals(1, outer.size());
      assertSame(outer, TensorScope.current());
      List<Tensor> made = List.of(Tensor.zeros(1), Tensor.zeros(1));
      made.getFirst().close();
      assertEquals(0, made.getLast().item());
      assertEquals(2, outer.size());
    }
  }

  @Test
  void aCollectedScopeEndsWorkThatIsInterrupted() {
    try (TensorScope _ = TensorScope.openCollected()) {
      Thread.currentThread().interrupt();
      assertThrows(CancellationException.class, () -> Tensor.zeros(1));
      assertTrue(Thread.interrupted());
      assertEquals(0, Tensor.zeros(1).item());
    }
  }
}
