package byol.torch.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Autograd;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.EnableGrad;
import byol.torch.runtime.InferenceMode;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gradients with respect to inputs, of gradients, and without any. */
class GradientsTest {
  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Tensor leaf(float... values) {
    return Tensor.of(values).requiresGrad_(true);
  }

  @Test
  void aGraphThatIsRetainedGivesItsGradientsAgain() {
    Tensor x = leaf(1, 2);
    Tensor loss = x.mul(x).sum();
    loss.backward(true);
    loss.backward();
    assertArrayEquals(new float[] {4, 8}, x.grad().toFloatArray());
    assertThrows(TorchException.Operator.class, loss::backward);
  }

  @Test
  void aTensorOfManyElementsNeedsAGradient() {
    Tensor x = leaf(1, 2);
    Tensor y = x.mul(x);
    assertThrows(TorchException.Operator.class, y::backward);
    y.backward(Tensor.of(new float[] {1, 10}));
    assertArrayEquals(new float[] {2, 40}, x.grad().toFloatArray());
    Tensor again = x.mul(x);
    TorchException.Operator wrong =
        assertThrows(
            TorchException.Operator.class, () -> again.backward(Tensor.of(new float[] {1, 2, 3})));
    assertTrue(wrong.getMessage().contains("shape"), wrong.getMessage());
  }

  @Test
  void gradientsCanBeDifferentiated() {
    Tensor x = leaf(2);
    Tensor y = x.pow(4);
    Tensor first = Autograd.grad(List.of(y), List.of(x), null, false, true, false).getFirst();
    Tensor second = Autograd.grad(List.of(first), List.of(x), null, false, true, false).getFirst();
    Tensor third = Autograd.grad(List.of(second), List.of(x)).getFirst();
    assertEquals(32, first.item());
    assertEquals(48, second.item());
    assertEquals(48, third.item());
    assertFalse(third.requiresGrad());
    assertFalse(x.hasGrad(), "nothing accumulates");
  }

  @Test
  void backwardOfSeveralOutputsReachesTheLeavesThatAreNamed() {
    Tensor x = leaf(1);
    Tensor y = leaf(2);
    List<Tensor> outputs = List.of(x.mul(y), x.add(y).expand(1));
    Autograd.backward(
        outputs, Arrays.asList(null, Tensor.of(new float[] {3})), List.of(x), false, false);
    assertEquals(5, x.grad().item());
    assertFalse(y.hasGrad());
    assertThrows(
        IllegalArgumentException.class,
        () -> Autograd.backward(outputs, List.of(), List.of(), false, false));
  }

  @Test
  void anInputThatIsNotUsedHasNoGradientIfThatIsAllowed() {
    Tensor x = leaf(1);
    Tensor unused = leaf(1);
    Tensor y = x.mul(3);
    TorchException.Operator refused =
        assertThrows(
            TorchException.Operator.class, () -> Autograd.grad(List.of(y), List.of(x, unused)));
    assertTrue(refused.getMessage().contains("allow_unused"), refused.getMessage());
    Tensor z = x.mul(3);
    List<Tensor> found = Autograd.grad(List.of(z), List.of(x, unused), null, false, false, true);
    assertEquals(3, found.get(0).item());
    assertNull(found.get(1));
  }

  @Test
  void nothingIsRecordedInInferenceMode() {
    Tensor x = leaf(1, 2);
    Tensor made;
    try (InferenceMode _ = InferenceMode.open()) {
      assertTrue(InferenceMode.isOn());
      assertFalse(NoGrad.gradEnabled());
      made = x.mul(2);
      assertFalse(made.requiresGrad());
      try (InferenceMode _ = InferenceMode.open()) {
        made.add_(1);
      }
      assertTrue(InferenceMode.isOn());
    }
    assertFalse(InferenceMode.isOn());
    assertTrue(NoGrad.gradEnabled());
    assertTrue(x.mul(2).requiresGrad());
    Tensor inference = made;
    TorchException refused =
        assertThrows(TorchException.Operator.class, () -> x.mul(inference).sum());
    assertTrue(refused.getMessage().contains("Inference tensors"), refused.getMessage());
  }

  @Test
  void gradientsCanBeRecordedWithinNoGrad() {
    Tensor x = leaf(1);
    try (NoGrad _ = NoGrad.open()) {
      assertFalse(x.mul(2).requiresGrad());
      EnableGrad enabled = EnableGrad.open();
      assertTrue(x.mul(2).requiresGrad());
      try (NoGrad _ = NoGrad.open()) {
        assertFalse(x.mul(2).requiresGrad());
        assertThrows(TorchException.Scope.class, enabled::close);
      }
      assertTrue(x.mul(2).requiresGrad());
      enabled.close();
      enabled.close();
      assertFalse(x.mul(2).requiresGrad());
    }
    assertTrue(x.mul(2).requiresGrad());
    NoGrad outer = NoGrad.open();
    try (EnableGrad _ = EnableGrad.open()) {
      outer.close();
      assertTrue(NoGrad.gradEnabled());
    }
    assertTrue(NoGrad.gradEnabled(), "neither is open any more");
  }

  @Test
  void inferenceModeAndNoGradMayBeClosedInAnyOrder() {
    InferenceMode first = InferenceMode.open();
    NoGrad second = NoGrad.open();
    InferenceMode third = InferenceMode.open();
    first.close();
    assertTrue(InferenceMode.isOn());
    assertFalse(NoGrad.gradEnabled());
    third.close();
    assertFalse(InferenceMode.isOn());
    assertFalse(NoGrad.gradEnabled(), "one is still open");
    second.close();
    assertTrue(NoGrad.gradEnabled());
    assertTrue(leaf(1).mul(2).requiresGrad());
  }

  @Test
  void inferenceModeMayBeClosedWithinALaterEnableGrad() {
    InferenceMode outer = InferenceMode.open();
    try (EnableGrad _ = EnableGrad.open()) {
      outer.close();
      assertTrue(NoGrad.gradEnabled());
      assertTrue(leaf(1).mul(2).requiresGrad());
    }
    assertTrue(NoGrad.gradEnabled());
    try (NoGrad _ = NoGrad.open()) {
      InferenceMode.open().close();
      assertFalse(NoGrad.gradEnabled());
    }
    assertTrue(NoGrad.gradEnabled());
  }
}
