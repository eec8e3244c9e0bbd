package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The generated methods, as users write them. */
class TensorOperatorsTest extends TorchTest {
  private Tensor x; // [2, 2]: 1 2 / 3 4
  private Tensor n; // int64 [3]: 1 2 3

  @BeforeEach
  void make() {
    x = Tensor.of(new float[] {1, 2, 3, 4}, 2, 2);
    n = Tensor.of(new long[] {1, 2, 3});
  }

  private static void holds(Tensor tensor, double... expected) {
    assertArrayEquals(expected, tensor.toDoubleArray(), 1e-5);
  }

  @Test
  void argumentsWithDefaultsCanBeLeftOut() {
    holds(x.std(), 1.290994);
    holds(x.std(0), 1.414214, 1.414214);
    holds(x.std(0, true), 1.414214, 1.414214);
    holds(x.std(new long[] {0}, false, true), 1, 1);
    assertArrayEquals(new long[] {4}, x.flatten().shape());
    assertArrayEquals(new long[] {2, 2}, x.unsqueeze(0).squeeze().shape());
    assertArrayEquals(new long[] {2, 2}, x.unsqueeze(0).squeeze(0).shape());
    holds(x.sum(1, true), 3, 7);
    holds(x.cumsum(0), 1, 2, 4, 6);
    assertEquals(DType.FLOAT64, x.cumsum(0, DType.FLOAT64).dtype());
    holds(x.clamp(2), 2, 2, 3, 4);
    holds(x.clamp(null, 3), 1, 2, 3, 3);
    holds(x.argmax(), 3);
    holds(x.roll(1, 0), 3, 4, 1, 2);
  }

  @Test
  void oneIntegerStandsForAListOfFixedLength() {
    Tensor image = x.reshape(1, 1, 2, 2);
    holds(image.avgPool2d(2), 2.5);
    holds(image.avgPool2d(2, 1), 2.5);
    holds(image.avgPool2d(new long[] {1, 2}, 1), 1.5, 3.5);
    Tensor kernel = Tensor.ones(1, 1, 1, 1);
    holds(Nn.conv2d(image, kernel, null, 2), 1);
    holds(Nn.conv2d(image, kernel, null, 1, 0), 1, 2, 3, 4);
  }

  @Test
  void integersStayIntegers() {
    assertEquals(DType.INT64, n.add(1).dtype());
    assertEquals(DType.INT64, n.rsub(1).dtype());
    assertEquals(DType.INT64, n.remainder(2).dtype());
    assertEquals(DType.FLOAT32, n.remainder(2.0).dtype());
    assertEquals(DType.FLOAT32, n.div(2).dtype());
    holds(n.div(2, "floor"), 0, 1, 1);
    assertEquals(DType.INT64, Torch.full(new long[] {2}, 3).dtype());
    holds(Torch.arange(3), 0, 1, 2);
    assertEquals(DType.INT64, Torch.arange(3).dtype());
    assertEquals(DType.FLOAT32, Torch.arange(3.0).dtype());
    assertEquals(1L << 60, n.mul(1L << 60).toLongArray()[0]);
  }

  @Test
  void inPlaceGivesTheTensorItself() {
    assertSame(x, x.clampMin_(2));
    holds(x, 2, 2, 3, 4);
    assertSame(x, x.zero_());
    Tensor out = Tensor.zeros(2);
    assertSame(out, Out.sum(out, x.add(1), new long[] {0}));
    holds(out, 2, 2);
    Tensor values = Tensor.zeros(0);
    Tensor indices = Tensor.empty(DType.INT64, Device.CPU, 0);
    Out.sort(values, indices, Tensor.of(new float[] {3, 1}));
    holds(values, 1, 3);
    holds(indices, 1, 0);
  }

  @Test
  void severalResultsHaveNames() {
    Results.Sort sorted = Tensor.of(new float[] {3, 1, 2}).sort();
    holds(sorted.values(), 1, 2, 3);
    holds(sorted.indices(), 1, 2, 0);
    holds(x.max(1).values(), 2, 4);
    Results.LinalgSvd svd = Linalg.svd(x);
    holds(svd.u().matmul(svd.s().diag()).matmul(svd.vh()), 1, 2, 3, 4);
    holds(x.stdMean().std(), 1.290994);
    Tensor.TopK top = x.topk(1);
    holds(top.values(), 2, 4);
    List<Tensor> rows = x.unbind();
    assertEquals(2, rows.size());
    assertEquals(2000, Tensor.zeros(2000).unbind().size());
    Results.Histogramdd histogram = x.histogramdd(new long[] {2, 2});
    assertEquals(2, histogram.binEdges().size());
    assertTrue(x.equal(x));
    assertTrue(x.isFloatingPoint());
    assertEquals(DType.FLOAT32, Torch.resultType(x, n));
  }

  @Test
  void areas() {
    holds(Fft.rfft(Tensor.ones(2)).abs(), 2, 0);
    holds(Special.expit(Tensor.zeros(1)), 0.5);
    holds(Linalg.det(x), -2);
    holds(Torch.eye(2), 1, 0, 0, 1);
    holds(Torch.linspace(0, 1, 3), 0, 0.5, 1);
    holds(Torch.einsum("ij->ji", List.of(x)), 1, 3, 2, 4);
    holds(Torch.where(x.gt(2), x, 0), 0, 0, 3, 4);
    assertEquals(DType.FLOAT64, Torch.zeros(new long[] {1}, DType.FLOAT64, Device.CPU).dtype());
    holds(x.index(Arrays.asList(null, Tensor.of(new long[] {1}))), 2, 4);
  }

  @Test
  void whatIsWrittenByHandMeansWhatItMeant() {
    holds(x.norm(1), Math.sqrt(5), 5);
    holds(x.norm(0, 1), Math.sqrt(30));
    holds(x.var(0, 1), 0.25, 0.25);
    holds(x.sum(0, 1), 10);
    holds(x.normScalar(1), 10);
  }

  @Test
  void gradientsFlowThrough() {
    Tensor leaf = Tensor.of(new float[] {3}).requiresGrad_(true);
    leaf.square().sum().backward();
    holds(leaf.grad(), 6);
  }

  @Test
  void anOwnGenerator() {
    Generator one = Generator.of(7);
    Generator other = Generator.of(7);
    float[] drawn = Torch.rand(new long[] {3}, one).toFloatArray();
    assertArrayEquals(drawn, Torch.rand(new long[] {3}, other).toFloatArray());
    holds(Torch.rand(new long[] {3}, one).ne(Torch.rand(3)).any(), 1);
    assertThrows(TorchException.class, () -> Generator.of(Device.cuda(99), 7));
  }

  /** Whose elements are computed by operators, while the call of another one is prepared. */
  @Test
  void listsThatCompute() {
    Tensor outer = x;
    List<Tensor> rows =
        new AbstractList<>() {
          @Override
          public Tensor get(int index) {
            return outer.add(index).select(0, 0);
          }

          @Override
          public int size() {
            return 2;
          }
        };
    holds(Torch.cat(rows, 0), 1, 2, 2, 3);
  }

  @Test
  void wrongArgumentsAreNamed() {
    refused("aten::lt.Tensor(", "'other'", "type 'Tensor'", "NoneType", () -> x.lt((Tensor) null));
    refused("aten::cumsum(", "dim: 5", "[-2, 1]", "Float[2, 2]", () -> x.cumsum(5));
    refused("aten::lerp.Scalar(", "end: Long[3]", "", "self: Float[2, 2]", () -> x.lerp(n, 1));
    refused("aten::argmax(", "'dim'", "int", "float", () -> x.argmax(0.5, false));
    refused("aten::cat(", "'tensors'", "List[Tensor]", "NoneType", () -> Torch.cat(null));
    refused("", "tensors", "must not hold none", "", () -> Torch.cat(Arrays.asList(x, null)));
    refused("", "kernel_size", "takes 2 values, not 3", "", () -> x.avgPool2d(new long[3]));
    assertThrows(IllegalArgumentException.class, () -> x.lt(new BigDecimal(1)));
    x.close();
    assertThrows(TorchException.Closed.class, x::tanh);
  }

  private static void refused(
      String operator, String argument, String expected, String given, Executable call) {
    TorchException thrown = assertThrows(TorchException.class, call);
    for (String part : List.of(operator, argument, expected, given)) {
      assertTrue(thrown.getMessage().contains(part), thrown::getMessage);
    }
  }
}
