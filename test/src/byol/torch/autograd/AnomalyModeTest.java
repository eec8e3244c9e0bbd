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
        assertTrue(
            message.contains("\n  Tensor.sqrt (SqrtBackward0) was made by\n    at "), message);
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
      assertTrue(
          failure.getMessage().contains("Tensor.exp (ExpBackward0) was made by\n"),
          failure.getMessage());
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
          failure
              .getMessage()
              .contains("in the gradient of Tensor.pow (PowBackward0), which was made"),
          failure.getMessage());
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
      assertTrue(
          failure.getMessage().startsWith("Function 'AutogradFunction' returned nan values"),
          failure.getMessage());
      Tensor y = x.mul(2);
      y.registerHook(
          _ -> {
            throw new IllegalStateException("no");
          });
      failure = assertThrows(TorchException.Callback.class, () -> y.mul(1).backward());
      assertTrue(
          failure.getMessage().contains("Tensor.mul (MulBackward1) was made by"),
          failure.getMessage());
      assertTrue(failure.getCause() instanceof IllegalStateException);
    }
  }

  /** One whose gradient is wrong at 0. */
  private record Root() implements AutogradFunction {
    @Override
    public List<Tensor> forward(FunctionContext context, List<Tensor> inputs) {
      Tensor root = inputs.get(0).sqrt();
      context.save(root);
      return List.of(root);
    }

    @Override
    public List<Tensor> backward(FunctionContext context, List<Tensor> gradients) {
      return List.of(gradients.get(0).div(context.saved(0)).div(2));
    }
  }

  @Test
  void functionsInJavaHaveTheirNamesInJava() {
    try (TensorScope _ = TensorScope.open();
        AnomalyMode _ = AnomalyMode.open()) {
      Tensor y = new Root().apply(leaf(0, 4));
      TorchException failure =
          assertThrows(TorchException.Operator.class, () -> y.mul(0).sum().backward());
      String message = failure.getMessage();
      assertTrue(
          message.startsWith(
              "Function 'AnomalyModeTest.Root' returned nan values in its 0th output.\n"
                  + "  AnomalyModeTest.Root was made by\n"
                  + "    at byol.torch.autograd.AnomalyModeTest.functionsInJavaHave"),
          message);
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
