package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views that LibTorch negates or conjugates only when it computes with them. */
class LazyViewTest extends TorchTest {
  private Tensor negative; // -1 -2 -3 -4, of memory that holds 1 2 3 4

  @BeforeEach
  void make() {
    negative = Ops.call("aten::_neg_view", Tensor.of(new float[] {1, 2, 3, 4}));
  }

  @Test
  void everyWayToReadThem(@TempDir Path folder) {
    float[] expected = {-1, -2, -3, -4};
    assertArrayEquals(expected, negative.toFloatArray());
    assertArrayEquals(new double[] {-1, -2, -3, -4}, negative.toDoubleArray());
    assertArrayEquals(new long[] {-1, -2, -3, -4}, negative.toLongArray());
    assertArrayEquals(expected, negative.to(DType.FLOAT32).clone().toFloatArray());
    assertEquals(-3, negative.select(0, 2).item());
    assertEquals(-3, negative.narrow(0, 2, 1).item());
    assertEquals("tensor([-1., -2., -3., -4.])", negative.toString());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment target = arena.allocate(16, 4);
      negative.copyTo(target);
      assertArrayEquals(expected, target.toArray(ValueLayout.JAVA_FLOAT));
    }
    Path file = folder.resolve("negative.safetensors");
    new Safetensors(Map.of("x", negative), Map.of()).write(file);
    assertArrayEquals(expected, Safetensors.read(file).tensors().get("x").toFloatArray());
  }

  @Test
  void imaginaryPartsOfConjugates() {
    Tensor z = Ops.call("aten::complex", Tensor.ones(2), Tensor.ones(2));
    Tensor imaginary = Ops.call("aten::imag", Ops.call("aten::conj", z));
    assertArrayEquals(new float[] {-1, -1}, imaginary.toFloatArray());
    assertEquals(-1, imaginary.select(0, 1).item());
  }

  @Test
  void zerosThatWereNotWritten() {
    Tensor zeros = Ops.call("aten::_efficientzerotensor", (Object) new long[] {3});
    assertArrayEquals(new float[3], zeros.toFloatArray());
    assertEquals(0, zeros.select(0, 1).item());
  }

  @Test
  void fusedOperators() {
    Tensor rows = negative.reshape(1, 4);
    Tensor plain = rows.add(0);
    Tensor gain = Ops.call("aten::_neg_view", Tensor.ones(4));
    Tensor shift = Tensor.zeros(4);
    assertArrayEquals(
        Functional.groupNorm(plain, 2, gain.add(0), shift, 1e-5).add(plain).toFloatArray(),
        Functional.groupNormRelu(rows, rows, 2, gain, shift, 1e-5, false).toFloatArray(),
        1e-6F);
    assertArrayEquals(
        Functional.standardize(plain, 1e-5).toFloatArray(),
        Functional.standardize(rows, 1e-5).toFloatArray(),
        1e-6F);
    Tensor weight = Tensor.zeros(4);
    Foreach.lars_(
        List.of(weight), List.of(negative), List.of(Tensor.zeros(4)), new boolean[1], 1, 0, 0, 0);
    assertArrayEquals(new float[] {1, 2, 3, 4}, weight.toFloatArray());
    Tensor average = Tensor.zeros(4);
    Foreach.average_(List.of(average), List.of(negative), 1);
    assertArrayEquals(new float[] {-1, -2, -3, -4}, average.toFloatArray());
  }

  @Test
  void gradientsGoThrough() {
    Tensor x = Tensor.rand(1, 4).requiresGrad_(true);
    Tensor gain = Tensor.rand(4);
    Tensor view = Ops.call("aten::_neg_view", x);
    Tensor shift = Tensor.zeros(4);
    Tensor fused = Functional.groupNormRelu(view, null, 1, gain, shift, 1e-5, true).sum();
    Tensor plain = Functional.relu(Functional.groupNorm(x.neg(), 1, gain, shift, 1e-5)).sum();
    assertArrayEquals(
        plain.gradOf(List.of(x)).getFirst().toFloatArray(),
        fused.gradOf(List.of(x)).getFirst().toFloatArray(),
        1e-5F);
  }
}
