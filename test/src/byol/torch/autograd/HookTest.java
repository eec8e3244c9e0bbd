package byol.torch.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Autograd;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.EnableGrad;
import byol.torch.runtime.NoGrad;
import byol.torch.upcall.Callbacks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hooks of gradients: what they see and change, what they throw, and how long they live. */
class HookTest {
  private static Tensor leaf(float... values) {
    return Tensor.of(values).requiresGrad_(true);
  }

  @Test
  void hooksSeeAndReplaceGradients() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1, 2);
      Tensor y = x.mul(x);
      List<Tensor> seen = new ArrayList<>();
      y.registerHook(
          gradient -> {
            seen.add(gradient);
            return null;
          });
      y.registerHook(gradient -> gradient.mul(10));
      x.registerHook(gradient -> gradient);
      y.sum().backward();
      assertArrayEquals(new float[] {20, 40}, x.grad().toFloatArray());
      assertArrayEquals(new float[] {1, 1}, seen.getFirst().toFloatArray(), "usable afterwards");
    }
  }

  @Test
  void aHookThatIsRemovedIsNotCalled() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1);
      int[] calls = {0};
      Autograd.Hook hook =
          x.registerHook(
              gradient -> {
                calls[0]++;
                return gradient.mul(2);
              });
      x.mul(3).backward();
      assertEquals(6, x.grad().item());
      hook.remove();
      hook.remove();
      x.mul(3).backward();
      assertEquals(9, x.grad().item());
      assertEquals(1, calls[0]);
    }
  }

  @Test
  void whatAHookThrowsIsTheCause() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1);
      IllegalStateException thrown = new IllegalStateException("enough");
      x.registerHook(
          _ -> {
            throw thrown;
          });
      TorchException.Callback failure =
          assertThrows(TorchException.Callback.class, () -> x.mul(2).backward());
      assertSame(thrown, failure.getCause());
      assertTrue(failure.getMessage().contains("enough"), failure.getMessage());
      assertFalse(x.hasGrad());
      Tensor again = leaf(1);
      again.mul(2).backward();
      assertEquals(2, again.grad().item(), "nothing is left of it");
    }
  }

  @Test
  void errorsOfTheJvmAreCausesAsWell() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1);
      x.registerHook(HookTest::endless);
      TorchException.Callback failure =
          assertThrows(TorchException.Callback.class, () -> x.mul(2).backward());
      assertTrue(failure.getCause() instanceof StackOverflowError);
    }
  }

  private static Tensor endless(Tensor gradient) {
    return endless(gradient);
  }

  @Test
  void gradientsOfAWrongShapeAreRefused() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1, 2);
      x.registerHook(_ -> Tensor.ones(3));
      assertThrows(TorchException.Operator.class, () -> x.sum().backward());
      Tensor closed = Tensor.ones(2);
      closed.close();
      Tensor y = leaf(1, 2);
      y.registerHook(_ -> closed);
      TorchException.Callback failure =
          assertThrows(TorchException.Callback.class, () -> y.sum().backward());
      assertTrue(failure.getCause() instanceof TorchException.Closed);
    }
  }

  @Test
  void aHookWithoutAGradientIsRefused() {
    int before = Callbacks.size();
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = Tensor.ones(2);
      assertThrows(TorchException.Operator.class, () -> x.registerHook(g -> g));
      assertThrows(NullPointerException.class, () -> leaf(1).registerHook(null));
    }
    assertEquals(before, Callbacks.size());
  }

  @Test
  void hooksLiveAsLongAsTheGraph() {
    long tensors = TensorScope.liveTensors();
    int before = Callbacks.size();
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1);
      int[] calls = {0};
      Tensor loss =
          TensorScope.compute(
              () -> {
                Tensor y = x.mul(x);
                y.registerHook(
                    gradient -> {
                      calls[0]++;
                      return gradient.mul(2);
                    });
                return y.sum();
              });
      System.gc();
      loss.backward();
      assertEquals(1, calls[0]);
      assertEquals(4, x.grad().item());
      assertEquals(before + 1, Callbacks.size());
      loss.close();
      assertEquals(before, Callbacks.size(), "its graph is gone");
    }
    assertEquals(tensors, TensorScope.liveTensors());
  }

  @Test
  void backwardWithinAHookWorksToSomeDepthAndIsThenRefused() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1);
      x.registerHook(
          gradient -> {
            Tensor z = leaf(3);
            try (EnableGrad _ = EnableGrad.open()) {
              z.mul(z).backward();
            }
            return gradient.mul(z.grad());
          });
      x.mul(2).backward();
      assertEquals(12, x.grad().item());

      Tensor endless = leaf(1);
      endless.registerHook(
          _ -> {
            try (EnableGrad _ = EnableGrad.open()) {
              endless.mul(2).backward();
            }
            return null;
          });
      TorchException.Callback failure =
          assertThrows(TorchException.Callback.class, () -> endless.mul(2).backward());
      assertTrue(failure.getMessage().contains("too deeply: 40 times"), failure.getMessage());
    }
  }

  /** In a hook of a backward that makes a graph, gradients are on, whatever is open around. */
  @Test
  void modesAroundBackwardAreNotThoseOfAHook() {
    try (TensorScope _ = TensorScope.open()) {
      for (boolean closes : new boolean[] {true, false}) {
        Tensor x = leaf(2, 3);
        Tensor h = x.mul(x);
        Tensor y = h.mul(x);
        h.registerHook(
            gradient -> {
              NoGrad within = NoGrad.open();
              gradient.sum();
              if (closes) {
                within.close();
                return gradient.mul(gradient.mul(1));
              }
              try (EnableGrad _ = EnableGrad.open()) {
                return gradient.mul(gradient.mul(1));
              }
            });
        List<Tensor> ones = List.of(Tensor.ones(2));
        Tensor first;
        try (NoGrad _ = NoGrad.open()) {
          first = Autograd.grad(List.of(y), List.of(x), ones, true, true, false).getFirst();
          assertFalse(NoGrad.gradEnabled());
        }
        assertTrue(NoGrad.gradEnabled());
        // 2 x³ + x², as the hook squares the gradient x of h = x²
        assertArrayEquals(new float[] {20, 63}, first.toFloatArray());
        float[] second = first.sum().gradOf(List.of(x)).getFirst().toFloatArray();
        assertArrayEquals(new float[] {28, 60}, second);
      }
    }
  }
}
