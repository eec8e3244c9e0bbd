package byol.torch.autograd;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Autograd;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.AnomalyMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Anomaly mode names the Java line of the operator that is at fault. */
class AnomalyModeTest {
  private static Tensor leaf(float... values) {
    return Tensor.of(values).requiresGrad_(true);
  }

  private static Tensor badRoot(Tensor x) {
    return x.sub(x).sqrt(); // the line that is named
  }

  @Test
  void aGradientThatIsNotANumberIsTracedToItsLine() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1);
      badRoot(x).mul(0).sum().backward(); // silently
      assertTrue(Double.isNaN(x.grad().item()));
      try (AnomalyMode _ = AnomalyMode.open()) {
        assertTrue(AnomalyMode.isOn());
        TorchException failure =
            assertThrows(TorchException.Operator.class, () -> badRoot(x).mul(0).sum().backward());
        String message = failure.getMessage();
        assertTrue(message.contains("'SqrtBackward0' returned nan values"), message);
        assertTrue(message.contains("SqrtBackward0 was made by"), message);
        assertTrue(message.contains("AnomalyModeTest.badRoot(AnomalyModeTest.java:22)"), message);
        assertFalse(message.contains("byol.torch.Tensor"), message);
      }
      assertFalse(AnomalyMode.isOn());
    }
  }

  @Test
  void aBackwardThatFailsIsTracedAsWell() {
    try (TensorScope _ = TensorScope.open();
        AnomalyMode _ = AnomalyMode.open(false)) {
      Tensor x = leaf(1).mul(1);
      Tensor y = x.exp();
      y.add_(Tensor.ones(1));
      TorchException failure = assertThrows(TorchException.Operator.class, y::backward);
      assertTrue(failure.getMessage().contains("ExpBackward0 was made by"), failure.getMessage());
      assertTrue(failure.getMessage().contains("AnomalyModeTest.java:5"), failure.getMessage());
    }
  }

  @Test
  void theGradientOfAGradientIsTracedToBoth() {
    try (TensorScope _ = TensorScope.open();
        AnomalyMode _ = AnomalyMode.open()) {
      Tensor x = leaf(0);
      Tensor y = x.pow(1.5);
      Tensor first = Autograd.grad(List.of(y), List.of(x), null, false, true, false).getFirst();
      TorchException failure =
          assertThrows(TorchException.Operator.class, () -> first.mul(0).backward());
      assertTrue(
          failure.getMessage().contains("in the gradient of PowBackward0"), failure.getMessage());
    }
  }

  @Test
  void functionsInJavaAreTracedToWhereTheyWereCalled() {
    try (TensorScope _ = TensorScope.open();
        AnomalyMode _ = AnomalyMode.open()) {
      AutogradFunction bad =
          AutogradFunction.of(
              (_, in) -> List.of(in.get(0).mul(1)), (_, g) -> List.of(g.get(0).log().mul(0)));
      Tensor x = leaf(1);
      TorchException failure =
          assertThrows(TorchException.Operator.class, () -> bad.apply(x).mul(-1).sum().backward());
      assertTrue(failure.getMessage().contains("AnomalyModeTest"), failure.getMessage());
      Tensor y = x.mul(2);
      y.registerHook(
          _ -> {
            throw new IllegalStateException("no");
          });
      failure = assertThrows(TorchException.Callback.class, () -> y.mul(1).backward());
      assertTrue(failure.getMessage().contains("MulBackward1 was made by"), failure.getMessage());
      assertTrue(failure.getCause() instanceof IllegalStateException);
    }
  }

  @Test
  void theModeIsOnWhileAnyIsOpen() {
    AnomalyMode first = AnomalyMode.open();
    AnomalyMode second = AnomalyMode.open(false);
    first.close();
    first.close();
    assertTrue(AnomalyMode.isOn());
    second.close();
    assertFalse(AnomalyMode.isOn());
  }
}
