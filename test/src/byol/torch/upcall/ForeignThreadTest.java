package byol.torch.upcall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/** Callbacks on a thread that is LibTorch's, as backward on a GPU has. */
class ForeignThreadTest {
  private static final MemorySegment NO_SIZES = MemorySegment.NULL;

  /** Calls a hook on a thread of its own, for a gradient of one 3. */
  private static long callElsewhere(long id, float[] result) {
    long[] failure = new long[1];
    Thread thread =
        new Thread(
            () -> {
              try (Arena arena = Arena.ofConfined()) {
                MemorySegment gradient =
                    tc_h.tc_full(NO_SIZES, 0, tc_h.TC_VALUE_INT(), 3, tc_h.TC_FLOAT32(), 0, -1);
                MemorySegment made = arena.allocate(8, 8);
                failure[0] = Upcalls.hook(id, gradient, made);
                MemorySegment handle = made.get(ValueLayout.ADDRESS, 0);
                if (handle.address() != 0) {
                  MemorySegment values = arena.allocate(4, 4);
                  tc_h.tc_to_host(handle, values, 4);
                  result[0] = values.get(ValueLayout.JAVA_FLOAT, 0);
                  tc_h.tc_free_all(made, 1);
                }
                tc_h.tc_free_all(arena.allocateFrom(ValueLayout.JAVA_LONG, gradient.address()), 1);
              }
            });
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return failure[0];
  }

  @Test
  void aCallbackActsForTheThreadThatWaitsInBackward() {
    long before = TensorScope.liveTensors();
    try (TensorScope scope = TensorScope.open()) {
      Tensor factor = Tensor.of(new float[] {5}).reshape();
      Tensor y = Tensor.of(new float[] {1}).requiresGrad_(true);
      long id = Callbacks.add("the number before");
      Callbacks.remove(id++);
      y.registerHook(
          gradient -> {
            try (TensorScope inner = TensorScope.open()) {
              return inner.keep(gradient.mul(factor));
            }
          });
      long hook = id;
      float[] result = new float[1];
      Tensor x = Tensor.of(new float[] {1}).requiresGrad_(true);
      int[] owned = {0, 0};
      x.registerHook(
          gradient -> {
            owned[0] = scope.size();
            assertEquals(0, callElsewhere(hook, result));
            owned[1] = scope.size();
            return gradient;
          });
      x.mul(2).backward();
      assertArrayEquals(new float[] {15}, result);
      assertEquals(owned[0] + 2, owned[1], "the gradient and what the hook made of it");

      long failure = callElsewhere(hook, result);
      assertNotEquals(0, failure, "this thread does not wait");
      assertInstanceOf(TorchException.Scope.class, Callbacks.takeFailure(failure));
    }
    assertEquals(before, TensorScope.liveTensors());
  }
}
