package byol.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Functional;
import byol.torch.Generator;
import byol.torch.Nn;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import byol.torch.runtime.NoGrad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Convolutions of 1 × 1 that take steps over few channels, such as the shortcuts of a narrow
 * ResNet: LibTorch's own write beyond their gradients in channels-last, which ends the process.
 */
final class NarrowConvolutionTest {
  private record Result(float[] output, float[] input, float[] weight, float[] bias) {}

  private static Result run(int channels, int stride, MemoryFormat format) {
    try (var _ = TensorScope.open();
        var _ = Random.from(Generator.of(channels))) {
      Tensor x = Tensor.randn(8, channels, 16, 15).contiguous(format).requiresGrad_(true);
      Tensor weight = Tensor.randn(6, channels, 1, 1).contiguous(format).requiresGrad_(true);
      Tensor bias = Tensor.randn(6).requiresGrad_(true);
      Tensor y = Functional.conv2d(x, weight, bias, stride, 0, 1);
      y.mul(y).sum().backward();
      return new Result(
          y.toFloatArray(),
          x.grad().toFloatArray(),
          weight.grad().toFloatArray(),
          bias.grad().toFloatArray());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void haveTheGradientsOfTheOtherLayout(int channels) {
    for (int stride = 1; stride <= 3; stride++) {
      Result expected = run(channels, stride, MemoryFormat.CONTIGUOUS);
      for (int again = 0; again < 10; again++) {
        Result actual = run(channels, stride, MemoryFormat.CHANNELS_LAST);
        assertArrayEquals(expected.output(), actual.output(), 1e-4f);
        assertArrayEquals(expected.input(), actual.input(), 1e-3f);
        assertArrayEquals(expected.weight(), actual.weight(), 0.05f);
        assertArrayEquals(expected.bias(), actual.bias(), 0.05f);
      }
    }
  }

  /** The operators by name go LibTorch's way. */
  @Test
  void byNameTheyAreRefused() {
    try (var _ = TensorScope.open()) {
      Tensor x = Tensor.ones(2, 4, 6, 6).contiguous(MemoryFormat.CHANNELS_LAST);
      Tensor weight = Tensor.ones(4, 4, 1, 1).requiresGrad_(true);
      long[] two = {2, 2};
      var error = assertThrows(TorchException.class, () -> Nn.conv2d(x, weight, null, two));
      assertTrue(error.getMessage().contains("Functional.conv2d"), error.getMessage());
      Tensor plain = x.contiguous(MemoryFormat.CONTIGUOUS);
      assertEquals(4, Nn.conv2d(plain, weight, null, two).get(0, 0, 0, 0).item());
      Tensor eight = Tensor.ones(4, 8, 1, 1).requiresGrad_(true);
      Tensor wide = Tensor.ones(2, 8, 6, 6).contiguous(MemoryFormat.CHANNELS_LAST);
      Nn.conv2d(wide, eight, null, two).sum().backward();
      assertEquals(2 * 9, eight.grad().get(0, 0, 0, 0).item());
      Tensor last = Tensor.ones(4, 1, 1, 4).permute(0, 3, 1, 2).requiresGrad_(true);
      Tensor one = Tensor.ones(4, 6, 6); // an image without a batch
      assertThrows(TorchException.class, () -> Nn.conv2d(one, last, null, two));
      Functional.conv2d(one, last, null, 2, 0, 1).sum().backward();
      assertEquals(9, last.grad().get(0, 0, 0, 0).item());
      Tensor exact = last.detach().to(DType.FLOAT64).requiresGrad_(true);
      Nn.conv2d(x.to(DType.FLOAT64), exact, null, two).sum().backward();
      assertEquals(2 * 9, exact.grad().get(0, 0, 0, 0).item());
      try (var _ = NoGrad.open()) {
        assertEquals(4, Nn.conv2d(x, weight, null, two).get(0, 0, 0, 0).item());
      }
    }
  }
}
