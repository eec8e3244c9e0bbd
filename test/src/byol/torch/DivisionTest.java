package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import org.junit.jupiter.api.Test;

/**
 * Integers divided by zero end neither LibTorch's operators nor the JVM, which finds its own such
 * divisions by the same signal.
 */
class DivisionTest {
  private static int quotient(int dividend, int divisor) {
    return dividend / divisor;
  }

  @Test
  void compiledJavaStillThrows() {
    LibTorch.load();
    long sum = 0;
    for (int i = 1; i < 200_000; i++) { // compiled by then, with the processor's own trap
      sum += quotient(1_000_000, i);
    }
    assertTrue(sum > 0);
    for (int i = 0; i < 3; i++) {
      assertEquals(
          "/ by zero", assertThrows(ArithmeticException.class, () -> quotient(1, 0)).getMessage());
    }
  }

  @Test
  void anOperatorThatDividesByZeroFails() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor query = Tensor.ones(1, 1, 1, 2);
      Tensor noHeads = Tensor.ones(1, 0, 1, 2);
      TorchException thrown =
          assertThrows(
              TorchException.class,
              () ->
                  Nn.scaledDotProductAttention(
                      query, noHeads, query, null, 0.5, false, null, true));
      assertTrue(
          thrown.getMessage().startsWith("an integer is divided by zero"), thrown::getMessage);
      // The next call is not blamed for it.
      assertEquals(2.0, Tensor.ones(1).add(Tensor.ones(1)).item());
    }
  }

  @Test
  void theLeastIntegerDividedByMinusOneIsItself() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor least = Tensor.of(new long[] {Long.MIN_VALUE, -8, 7});
      Tensor quotients = least.floorDivide(Tensor.of(new long[] {-1}));
      assertArrayEquals(new long[] {Long.MIN_VALUE, 8, -7}, quotients.toLongArray());
      Tensor rests = least.remainder(Tensor.of(new long[] {-1}));
      assertArrayEquals(new long[] {0, 0, 0}, rests.toLongArray());
    }
  }
}
