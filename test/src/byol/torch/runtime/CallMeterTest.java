package byol.torch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CallMeterTest {
  @AfterEach
  void off() {
    CallMeter.enable(false);
  }

  @Test
  void countsTheCallsOfThisThreadWhileItIsOn() throws InterruptedException {
    try (var _ = TensorScope.open()) {
      Tensor a = Tensor.ones(3);
      long calls = CallMeter.calls();
      long nanos = CallMeter.nanos();
      a.add(a);
      assertEquals(calls, CallMeter.calls());
      assertEquals(nanos, CallMeter.nanos());

      CallMeter.enable(true);
      a.add(a);
      assertEquals(calls + 1, CallMeter.calls());
      assertTrue(CallMeter.nanos() > nanos);
      assertThrows(TorchException.Operator.class, () -> a.add(Tensor.ones(2)));
      assertEquals(calls + 3, CallMeter.calls(), "one that makes a tensor, and one that fails");
      a.dtype();
      assertEquals(calls + 3, CallMeter.calls(), "getters are not metered");

      Thread other =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var _ = TensorScope.open()) {
                      Tensor.ones(2).mul(3);
                    }
                  });
      other.join();
      assertEquals(calls + 3, CallMeter.calls(), "those of another thread");

      CallMeter.enable(false);
      a.add(a);
      assertEquals(calls + 3, CallMeter.calls());
    }
  }
}
