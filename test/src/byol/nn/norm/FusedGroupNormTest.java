package byol.nn.norm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Functional;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fused operator against LibTorch's operators one by one, in float64 on the same values. */
class FusedGroupNormTest {
  private static final double EPS = 1e-5;

  private TensorScope scope;

  @BeforeEach
  void open() {
    scope = TensorScope.open();
    Random.manualSeed(3);
  }

  @AfterEach
  void close() {
    scope.close();
  }

  /** Inputs with their gradients, of one type. */
  private record Case(Tensor x, Tensor shortcut, Tensor weight, Tensor bias, Tensor upstream) {
    static Case random(boolean withShortcut, long... shape) {
      int channels = (int) shape[1];
      return new Case(
          image(shape, 2, 0.7),
          withShortcut ? image(shape, 1, 0) : null,
          Tensor.randn(channels).mul(0.3).add(1),
          Tensor.randn(channels).mul(0.2),
          image(shape, 1, 0));
    }

    private static Tensor image(long[] shape, double scale, double offset) {
      Tensor values = Tensor.randn(shape).mul(scale).add(offset);
      return shape.length == 4 ? values.contiguous(MemoryFormat.CHANNELS_LAST) : values;
    }

    /** The same values as leaves: images in one type, scale and shift in another. */
    Case leaves(DType images, DType parameters) {
      return new Case(
          leaf(x, images),
          shortcut == null ? null : leaf(shortcut, images),
          leaf(weight, parameters),
          leaf(bias, parameters),
          upstream.to(images));
    }

    private static Tensor leaf(Tensor tensor, DType dtype) {
      return tensor.to(dtype).clone().detach().requiresGrad_(true);
    }

    Tensor apart(int groups, boolean relu) {
      Tensor y = Functional.groupNorm(x, groups, weight, bias, EPS);
      y = shortcut == null ? y : y.add(shortcut);
      return relu ? Functional.relu(y) : y;
    }

    Tensor fused(int groups, boolean relu) {
      return Functional.groupNormRelu(x, shortcut, groups, weight, bias, EPS, relu);
    }

    /** The output, and the gradients of all inputs. */
    List<Tensor> results(Tensor out) {
      out.mul(upstream).sum().backward();
      List<Tensor> results = new ArrayList<>(List.of(out, x.grad(), weight.grad(), bias.grad()));
      if (shortcut != null) {
        results.add(shortcut.grad());
      }
      return results;
    }
  }

  private static void assertClose(List<Tensor> expected, List<Tensor> actual, double tolerance) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      Tensor exact = expected.get(i).to(DType.FLOAT64);
      assertArrayEquals(exact.shape(), actual.get(i).shape());
      double largest = exact.abs().max().item();
      double off = exact.sub(actual.get(i).to(DType.FLOAT64)).abs().max().item();
      assertTrue(off <= tolerance * largest, "result " + i + " is off by " + off / largest);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, false", "1, true, true",
    "4, false, true", "4, true, false",
    "32, false, true", "32, true, true",
  })
  void equalsTheOperatorsOneByOne(int groups, boolean shortcut, boolean relu) {
    for (long[] shape : new long[][] {{3, 32, 5, 7}, {2, 32, 17, 19}, {1, 32, 2, 3}}) {
      Case values = Case.random(shortcut, shape);
      Case exact = values.leaves(DType.FLOAT64, DType.FLOAT64);
      Case single = values.leaves(DType.FLOAT32, DType.FLOAT32);
      List<Tensor> results = single.results(single.fused(groups, relu));
      assertClose(exact.results(exact.apart(groups, relu)), results, 2e-6);
      assertTrue(results.get(0).isContiguous(MemoryFormat.CHANNELS_LAST));
    }
  }

  @Test
  void equalsThemForFeaturesToo() {
    Case values = Case.random(false, 6, 24);
    Case exact = values.leaves(DType.FLOAT64, DType.FLOAT64);
    Case single = values.leaves(DType.FLOAT32, DType.FLOAT32);
    assertClose(exact.results(exact.apart(4, true)), single.results(single.fused(4, true)), 5e-6);
  }

  /** In bfloat16 the inputs are rounded first, so that what is left is the rounding of results. */
  @ParameterizedTest
  @CsvSource({"false, true", "true, true", "true, false"})
  void isExactToRoundingInBfloat16(boolean shortcut, boolean relu) {
    Case rounded = Case.random(shortcut, 3, 32, 9, 16).leaves(DType.BFLOAT16, DType.FLOAT32);
    Case exact = rounded.leaves(DType.FLOAT64, DType.FLOAT64);
    assertClose(
        exact.results(exact.apart(4, relu)), rounded.results(rounded.fused(4, relu)), 0.005);
  }

  @Test
  void theNumberOfThreadsChangesNoBit() {
    Case values = Case.random(true, 8, 64, 16, 16);
    int before = LibTorch.numThreads();
    List<float[]> results = new ArrayList<>();
    try {
      for (int threads : new int[] {1, 2}) {
        LibTorch.setNumThreads(threads);
        Case leaves = values.leaves(DType.FLOAT32, DType.FLOAT32);
        leaves.results(leaves.fused(16, true)).forEach(t -> results.add(t.toFloatArray()));
      }
    } finally {
      LibTorch.setNumThreads(before);
    }
    for (int i = 0; i < results.size() / 2; i++) {
      assertArrayEquals(results.get(i), results.get(i + results.size() / 2));
    }
  }

  /** Other layouts and types run as the operators one by one. */
  @Test
  void whatIsNotFusedIsRightToo() {
    Case values = Case.random(true, 2, 8, 6, 5);
    Case exact = values.leaves(DType.FLOAT64, DType.FLOAT64);
    Case other = values.leaves(DType.FLOAT64, DType.FLOAT64);
    assertClose(exact.results(exact.apart(2, true)), other.results(other.fused(2, true)), 1e-12);

    Tensor rows = Tensor.randn(2, 8, 6, 5);
    Tensor ones = Tensor.ones(8);
    Tensor zeros = Tensor.zeros(8);
    Tensor expected = Functional.relu(Functional.groupNorm(rows, 2, ones, zeros, EPS));
    Tensor actual = Functional.groupNormRelu(rows, null, 2, ones, zeros, EPS, true);
    assertArrayEquals(expected.toFloatArray(), actual.toFloatArray(), 1e-6f);
  }

  @Test
  void whatIsNotFiniteStaysSo() {
    Tensor x = Tensor.of(new float[] {1, 2, Float.NaN, 4, 5, 6, 7, 8}, 2, 4);
    Tensor y = Functional.groupNormRelu(x, null, 2, Tensor.ones(4), Tensor.zeros(4), EPS, true);
    float[] values = y.toFloatArray();
    assertTrue(Float.isNaN(values[2]) && Float.isNaN(values[3]));
    assertTrue(Float.isFinite(values[0]) && Float.isFinite(values[7]));
  }

  @Test
  void wrongGroupsAreRefused() {
    Tensor x = Tensor.randn(2, 8);
    var error =
        assertThrows(
            TorchException.class,
            () -> Functional.groupNormRelu(x, null, 3, Tensor.ones(8), Tensor.zeros(8), EPS, true));
    assertTrue(error.getMessage().contains("8 channels are not divisible by 3"));
  }
}
