package byol.nn.norm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Autocast;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fused weight standardization against the formula, in float64 on the same values. */
class FusedStandardizationTest {
  private static final double EPS = 1e-8;

  /** Fan-ins of 147, 64, 576 and 1; matrices too. */
  private static final List<long[]> SHAPES =
      List.of(
          new long[] {8, 3, 7, 7},
          new long[] {16, 64, 1, 1},
          new long[] {5, 64, 3, 3},
          new long[] {1, 4, 3, 3},
          new long[] {9, 33});

  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(8);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  private static Tensor leaf(Tensor values, DType dtype) {
    return values.to(dtype).clone().detach().requiresGrad_(true);
  }

  /** Ŵ = (W − μ)/σ, as written. */
  private static Tensor formula(Tensor weight) {
    long[] shape = weight.shape();
    Tensor rows = weight.reshape(shape[0], -1);
    Tensor centered = rows.sub(rows.mean(1).reshape(shape[0], 1));
    Tensor variance = centered.mul(centered).mean(1).reshape(shape[0], 1);
    return centered.div(variance.add(EPS).sqrt()).reshape(shape);
  }

  private static void assertClose(Tensor exact, Tensor actual, double tolerance) {
    assertArrayEquals(exact.shape(), actual.shape());
    double largest = exact.abs().max().item();
    double off = exact.sub(actual.to(DType.FLOAT64)).abs().max().item();
    assertTrue(off <= tolerance * largest, "off by " + off / largest);
  }

  @ParameterizedTest
  @EnumSource
  void equalsTheFormula(MemoryFormat format) {
    for (long[] shape : SHAPES) {
      Tensor values = Tensor.randn(shape).mul(0.02).add(0.3);
      Tensor weight = shape.length == 4 ? values.contiguous(format) : values;
      Tensor upstream = Tensor.randn(shape);
      Tensor exact = leaf(weight, DType.FLOAT64);
      Tensor single = leaf(weight, DType.FLOAT32);
      Tensor expected = formula(exact);
      Tensor actual = Functional.standardize(single, EPS);
      // The mean is fifteen times what is left of it: some digits of the values are gone.
      assertClose(expected.detach(), actual.detach(), 2e-6);
      expected.mul(upstream.to(DType.FLOAT64)).sum().backward();
      actual.mul(upstream).sum().backward();
      assertClose(exact.grad(), single.grad(), 5e-6);
    }
  }

  @Test
  void isInTheTypeThatIsComputedWith() {
    Tensor values = Tensor.randn(16, 32, 3, 3).contiguous(MemoryFormat.CHANNELS_LAST);
    Tensor upstream = Tensor.randn(16, 32, 3, 3).to(DType.BFLOAT16);
    Tensor exact = leaf(values, DType.FLOAT64);
    Tensor master = leaf(values, DType.FLOAT32);
    Tensor actual;
    try (var _ = Autocast.open(Device.CPU, DType.BFLOAT16)) {
      actual = Functional.standardize(master, EPS);
    }
    assertEquals(DType.BFLOAT16, actual.dtype());
    Tensor expected = formula(exact);
    assertClose(expected.detach(), actual.detach(), 1.0 / 256);
    expected.mul(upstream.to(DType.FLOAT64)).sum().backward();
    actual.mul(upstream).sum().backward();
    assertEquals(DType.FLOAT32, master.grad().dtype());
    assertClose(exact.grad(), master.grad(), 1e-5);
  }

  @Test
  void theNumberOfThreadsChangesNoBit() {
    Tensor values = Tensor.randn(512, 600);
    int before = LibTorch.numThreads();
    try {
      LibTorch.setNumThreads(1);
      float[] one = Functional.standardize(values, EPS).toFloatArray();
      LibTorch.setNumThreads(2);
      assertArrayEquals(one, Functional.standardize(values, EPS).toFloatArray());
    } finally {
      LibTorch.setNumThreads(before);
    }
  }

  @Test
  void otherTypesRunAsALayerNorm() {
    Tensor values = Tensor.randn(DType.FLOAT64, Device.CPU, 6, 5, 3, 3);
    assertClose(formula(values), Functional.standardize(values, EPS), 1e-12);
  }

  @Test
  void aSwitchTurnsItOff() {
    assertTrue(FusedKernels.areOn());
    try (var _ = FusedKernels.off()) {
      assertEquals(false, FusedKernels.areOn());
      try (var _ = Autocast.open(Device.CPU, DType.BFLOAT16)) {
        Tensor weight = WeightStandardization.standardize(Tensor.randn(4, 8));
        assertEquals(DType.FLOAT32, weight.dtype());
      }
    }
    assertTrue(FusedKernels.areOn());
  }
}
