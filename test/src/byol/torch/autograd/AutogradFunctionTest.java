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
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.torch.upcall.Callbacks;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions with gradients in Java, and the check of gradients. */
class AutogradFunctionTest {
  private static final AutogradFunction CUBE =
      AutogradFunction.of(
          (context, inputs) -> {
            context.save(inputs.getFirst());
            return List.of(inputs.getFirst().pow(3));
          },
          (context, gradients) ->
              List.of(gradients.getFirst().mul(context.saved(0).square().mul(3))));

  private static Tensor leaf(float... values) {
    return Tensor.of(values).requiresGrad_(true);
  }

  private static Tensor exact(long... shape) {
    return Tensor.randn(DType.FLOAT64, Device.CPU, shape).requiresGrad_(true);
  }

  @Test
  void theGradientIsTheOneInJavaAndHasOneItself() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1, 2);
      Tensor y = CUBE.apply(x);
      assertTrue(y.requiresGrad());
      assertArrayEquals(new float[] {1, 8}, y.toFloatArray());
      Tensor first = Autograd.grad(List.of(y.sum()), List.of(x), null, false, true, false).get(0);
      assertArrayEquals(new float[] {3, 12}, first.toFloatArray());
      first.sum().backward();
      assertArrayEquals(new float[] {6, 12}, x.grad().toFloatArray());
    }
  }

  @Test
  void severalInputsAndOutputs() {
    try (TensorScope _ = TensorScope.open()) {
      AutogradFunction both =
          AutogradFunction.of(
              (context, in) -> {
                Tensor sum = in.get(0).add(in.get(1));
                Tensor product = in.get(0).mul(in.get(1));
                Tensor rank = in.get(0).argsort();
                context.save(in.get(0), in.get(1));
                context.markConstant(rank);
                return List.of(sum, product, rank);
              },
              (context, gradients) -> {
                assertTrue(context.needsGradient(0));
                assertFalse(context.needsGradient(1));
                return Arrays.asList(
                    gradients.get(0).add(gradients.get(1).mul(context.saved(1))), null);
              });
      Tensor x = leaf(3, 1);
      Tensor y = Tensor.of(new float[] {5, 6});
      List<Tensor> out = both.applyAll(List.of(x, y));
      assertFalse(out.get(2).requiresGrad());
      out.get(1).sum().backward();
      assertArrayEquals(new float[] {5, 6}, x.grad().toFloatArray(), "the other output has zeros");
      assertThrows(IllegalArgumentException.class, () -> both.apply(x, y));
    }
  }

  @Test
  void anOutputThatIsSavedAndAnInputThatIsTheOutput() {
    try (TensorScope _ = TensorScope.open()) {
      AutogradFunction exp =
          AutogradFunction.of(
              (context, in) -> {
                Tensor y = in.get(0).exp();
                context.save(y);
                return List.of(y);
              },
              (context, gradients) -> List.of(gradients.get(0).mul(context.saved(0))));
      Tensor x = leaf(0, 1);
      exp.apply(x).sum().backward();
      assertArrayEquals(new float[] {1, (float) Math.E}, x.grad().toFloatArray(), 1e-6f);
      AutogradFunction reversed =
          AutogradFunction.of((_, in) -> in, (_, gradients) -> List.of(gradients.get(0).neg()));
      Tensor z = leaf(1);
      Tensor same = reversed.apply(z);
      same.mul(2).backward();
      assertEquals(-2, z.grad().item());
      assertFalse(z.isClosed());
    }
  }

  @Test
  void theCheckAgreesWithRightGradientsAndNamesWrongOnes() {
    try (TensorScope _ = TensorScope.open()) {
      GradientCheck check = new GradientCheck();
      check.check(in -> List.of(CUBE.apply(in.get(0))), List.of(exact(2, 3)));
      check.checkSecond(in -> List.of(CUBE.apply(in.get(0))), List.of(exact(3)));
      check.checkSecond(
          in -> List.of(in.get(0).matmul(in.get(1)).tanh()), List.of(exact(2, 3), exact(3, 2)));
      AutogradFunction wrong =
          AutogradFunction.of(
              (context, in) -> {
                context.save(in.get(0));
                return List.of(in.get(0).square());
              },
              (context, gradients) -> List.of(gradients.get(0).mul(context.saved(0))));
      GradientCheck.Mismatch mismatch =
          assertThrows(
              GradientCheck.Mismatch.class,
              () -> check.check(in -> List.of(wrong.apply(in.get(0))), List.of(exact(2))));
      assertTrue(
          mismatch.getMessage().matches("the gradient of element . of output 0 .*"),
          mismatch.getMessage());
      assertThrows(
          IllegalArgumentException.class, () -> check.check(in -> in, List.of(leaf(1))), "float32");
      assertThrows(
          IllegalArgumentException.class, () -> check.check(in -> in, List.of(Tensor.ones(2))));
    }
    assertThrows(IllegalArgumentException.class, () -> new GradientCheck(0, 1, 1));
  }

  /** A first gradient that is right, with a second one that is not: it is computed outside. */
  @Test
  void theSecondCheckFindsAGradientThatCannotBeDifferentiated() {
    try (TensorScope _ = TensorScope.open()) {
      AutogradFunction detached =
          AutogradFunction.of(
              (context, in) -> {
                context.save(in.get(0));
                return List.of(in.get(0).pow(3));
              },
              (context, gradients) ->
                  List.of(gradients.get(0).mul(context.saved(0).detach().square().mul(3))));
      GradientCheck check = new GradientCheck();
      check.check(in -> List.of(detached.apply(in.get(0))), List.of(exact(2)));
      assertThrows(
          GradientCheck.Mismatch.class,
          () -> check.checkSecond(in -> List.of(detached.apply(in.get(0))), List.of(exact(2))));
    }
  }

  @Test
  void whatBackwardThrowsIsTheCauseAndWrongResultsAreRefused() {
    try (TensorScope _ = TensorScope.open()) {
      IllegalStateException thrown = new IllegalStateException("no");
      AutogradFunction throwing =
          AutogradFunction.of(
              (_, in) -> List.of(in.get(0).mul(2)),
              (_, _) -> {
                throw thrown;
              });
      TorchException.Callback failure =
          assertThrows(
              TorchException.Callback.class, () -> throwing.apply(leaf(1)).sum().backward());
      assertSame(thrown, failure.getCause());

      AutogradFunction none =
          AutogradFunction.of((_, in) -> List.of(in.get(0).mul(2)), (_, _) -> null);
      failure =
          assertThrows(TorchException.Callback.class, () -> none.apply(leaf(1)).sum().backward());
      assertTrue(failure.getMessage().contains("1 inputs"), failure.getMessage());

      AutogradFunction misshaped =
          AutogradFunction.of(
              (_, in) -> List.of(in.get(0).mul(2)), (_, _) -> List.of(Tensor.ones(7)));
      TorchException refused =
          assertThrows(
              TorchException.Operator.class, () -> misshaped.apply(leaf(1, 2)).sum().backward());
      assertTrue(refused.getMessage().contains("invalid gradient"), refused.getMessage());

      AutogradFunction nothing = AutogradFunction.of((_, _) -> List.of(), (_, g) -> g);
      assertThrows(IllegalArgumentException.class, () -> nothing.apply(leaf(1)));
      AutogradFunction failing =
          AutogradFunction.of(
              (_, _) -> {
                throw thrown;
              },
              (_, g) -> g);
      assertSame(thrown, assertThrows(IllegalStateException.class, () -> failing.apply(leaf(1))));
    }
  }

  @Test
  void aSavedTensorThatWasChangedIsNoticed() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1).mul(1);
      Tensor y = CUBE.apply(x);
      x.mul_(Tensor.of(new float[] {2}));
      TorchException refused = assertThrows(TorchException.Operator.class, y::backward);
      assertTrue(refused.getMessage().contains("inplace"), refused.getMessage());
    }
  }

  @Test
  void functionsLiveAsLongAsTheGraphAndNoLonger() {
    long tensors = TensorScope.liveTensors();
    int before = Callbacks.size();
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1, 2);
      Tensor plain = CUBE.apply(Tensor.ones(2));
      assertFalse(plain.requiresGrad());
      try (NoGrad _ = NoGrad.open()) {
        assertFalse(CUBE.apply(x).requiresGrad());
      }
      assertEquals(before, Callbacks.size(), "nothing to call");
      Tensor loss = TensorScope.compute(() -> CUBE.apply(x).sum());
      System.gc();
      long between = TensorScope.liveTensors();
      loss.backward(true);
      loss.backward();
      assertEquals(between, TensorScope.liveTensors());
      assertArrayEquals(new float[] {6, 24}, x.grad().toFloatArray());
      assertEquals(before + 1, Callbacks.size());
      loss.close();
      assertEquals(before, Callbacks.size());
      for (int i = 0; i < 100; i++) {
        try (TensorScope _ = TensorScope.open()) {
          CUBE.apply(CUBE.apply(x)).sum().backward();
        }
      }
      assertEquals(before, Callbacks.size());
    }
    assertEquals(tensors, TensorScope.liveTensors());
  }

  /** What LibTorch does on a GPU: backward runs on a thread of its own. */
  @Test
  void severalThreadsDifferentiateAtOnce() throws InterruptedException {
    long tensors = TensorScope.liveTensors();
    double[] sums = new double[4];
    Thread[] threads = new Thread[sums.length];
    for (int t = 0; t < threads.length; t++) {
      int place = t;
      threads[t] =
          new Thread(
              () -> {
                try (TensorScope _ = TensorScope.open()) {
                  Tensor x = leaf(place);
                  for (int i = 0; i < 50; i++) {
                    try (TensorScope _ = TensorScope.open()) {
                      CUBE.apply(x).sum().backward();
                    }
                  }
                  sums[place] = x.grad().item();
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertArrayEquals(new double[] {0, 150, 600, 1350}, sums);
    assertEquals(tensors, TensorScope.liveTensors());
  }

  @Test
  void aNoGradWithinBackwardEndsThere() {
    AutogradFunction cube =
        AutogradFunction.of(
            (context, inputs) -> {
              context.save(inputs.getFirst());
              return List.of(inputs.getFirst().pow(3));
            },
            (context, gradients) -> {
              try (NoGrad _ = NoGrad.open()) {
                gradients.getFirst().sum();
              }
              return List.of(gradients.getFirst().mul(context.saved(0).square().mul(3)));
            });
    try (TensorScope _ = TensorScope.open()) {
      Tensor x = leaf(1, 2);
      Tensor y = cube.apply(x).sum();
      Tensor first;
      try (NoGrad _ = NoGrad.open()) {
        first = Autograd.grad(List.of(y), List.of(x), null, false, true, false).getFirst();
      }
      first.sum().backward();
      assertArrayEquals(new float[] {6, 12}, x.grad().toFloatArray());
    }
  }
}
