package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scalar arguments keep their kind: what PyTorch gives for the same line. */
class ScalarTest extends TorchTest {
  /** 2^24 + 1, which no float32 has, and 2^53 + 1, which no float64 has. */
  private static final long[] EXACT = {16777217L, 9007199254740993L};

  private Tensor exact() {
    return Tensor.of(EXACT);
  }

  private static void longs(Tensor result, long... expected) {
    assertEquals(DType.INT64, result.dtype());
    assertArrayEquals(expected, result.toLongArray());
  }

  @Test
  void anIntegerWithIntegersIsOne() {
    longs(exact().add(1), 16777218L, 9007199254740994L);
    longs(exact().sub(1), 16777216L, 9007199254740992L);
    longs(exact().mul(-2), -33554434L, -18014398509481986L);
    longs(exact().neg(), -16777217L, -9007199254740993L);
    longs(exact().clampMin(9007199254740993L), 9007199254740993L, 9007199254740993L);
    longs(Tensor.of(new long[] {3, -7}).pow(2), 9, 49);
    longs(exact().add(exact(), 2), 50331651L, 27021597764222979L);
    longs(Tensor.of(new long[] {7}).add(Tensor.of(new long[] {3})), 10);
    longs(Tensor.full(9007199254740993L, DType.INT64, Device.CPU, 1), 9007199254740993L);
    assertArrayEquals(new long[] {0, 1}, exact().gt(9007199254740992L).toLongArray());
    assertEquals(DType.UINT8, Tensor.full(200, DType.UINT8, Device.CPU, 1).add(100).dtype());
    assertEquals(44, Tensor.full(200, DType.UINT8, Device.CPU, 1).add(100).item());
  }

  @Test
  void aRealWithIntegersIsFloat32() {
    for (Tensor result :
        List.of(
            exact().add(1.0),
            exact().sub(1.0),
            exact().mul(1.0),
            exact().pow(1.0),
            exact().clampMin(1.0))) {
      assertEquals(DType.FLOAT32, result.dtype());
    }
  }

  @Test
  void integersChangeInPlace() {
    Tensor x = Tensor.of(new long[] {7});
    longs(x.add_(Tensor.of(new long[] {3})), 10);
    longs(x.add_(Tensor.of(new long[] {3}), -2), 4);
    longs(x.mul_(3), 12);
    longs(x.fill_(9007199254740993L), 9007199254740993L);
    longs(x.fill_(3.7), 3);
    assertThrows(TorchException.Operator.class, () -> x.mul_(0.5));
    assertThrows(TorchException.Operator.class, () -> x.add_(x, 0.5));
    longs(x, 3);
  }

  @Test
  void divisionIsTrueDivision() {
    Tensor quotient = Tensor.of(new long[] {7, -7}).div(2);
    assertEquals(DType.FLOAT32, quotient.dtype());
    assertArrayEquals(new float[] {3.5F, -3.5F}, quotient.toFloatArray());
    int wrong = 0;
    for (int i = 1; i <= 2000; i++) {
      try (TensorScope _ = TensorScope.open()) {
        Tensor x = Tensor.of(new float[] {i});
        wrong += x.div(i).item() == 1 && x.div((double) i).item() == 1 ? 0 : 1;
      }
    }
    assertEquals(0, wrong);
    Tensor tiny = Tensor.full(1e-38, DType.FLOAT64, Device.CPU, 1).div(1e-310);
    assertEquals(1e-38 / 1e-310, tiny.item());
    assertTrue(Double.isNaN(Tensor.zeros(1).div(0).item()));
    assertEquals(Double.NEGATIVE_INFINITY, Tensor.ones(1).neg().div(0).item());
  }

  @Test
  void booleansAreRefusedAsInPyTorch() {
    Tensor truth = Tensor.full(1, DType.BOOL, Device.CPU, 1);
    assertThrows(TorchException.Operator.class, truth::neg);
    assertThrows(TorchException.Operator.class, () -> truth.sub(1));
    longs(truth.add(1), 2);
  }

  @Test
  void listsOfIntegers() {
    List<Tensor> x = List.of(Tensor.of(new long[] {7}), exact());
    List<Tensor> y = List.of(Tensor.of(new long[] {3}), Tensor.of(new long[] {1, 1}));
    Foreach.add_(x, 1);
    Foreach.add_(x, y, 2);
    longs(x.get(0), 14);
    longs(x.get(1), 16777220L, 9007199254740996L);
    Foreach.mul_(x, -1);
    longs(x.get(1), -16777220L, -9007199254740996L);
    Foreach.addcmul_(x, y, y, 2);
    longs(x.get(0), 4);
    assertThrows(TorchException.Operator.class, () -> Foreach.mul_(x, 0.5));
  }

  @Test
  void integersArePrintedAsSuch() {
    assertEquals("tensor([        16777217, 9007199254740993])", exact().toString());
    assertEquals("tensor([1.])", Tensor.ones(1).toString());
  }
}
