package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What may pass beside what is refused: see OpsTest for the latter. */
final class OpsRulesTest extends TorchTest {
  private static final String DOES_NOT_PAIR = "does not come as a pair";

  private static void holds(Object tensor, double... expected) {
    assertArrayEquals(expected, ((Tensor) tensor).toDoubleArray(), 1e-5);
  }

  private static void refused(String message, Executable call) {
    TorchException thrown = assertThrows(TorchException.Operator.class, call);
    assertTrue(thrown.getMessage().contains(message), thrown::getMessage);
  }

  private static Tensor pivots(long... values) {
    return Tensor.of(values).to(DType.INT32);
  }

  @Test
  void anEmptyListIsOneOfAnything() {
    Tensor x = Tensor.ones(2, 2);
    assertArrayEquals(new long[0], Ops.call("aten::zeros", List.of()).shape());
    holds(Ops.call("aten::permute", Tensor.ones(), List.of()), 1);
    holds(Ops.call("aten::sum.dim_IntList", x, List.of()), 4);
    refused(
        "scalars has 0 entries",
        () -> Ops.callAll("aten::_foreach_mul.ScalarList", List.of(x), List.of()));
    refused("", () -> Ops.call("aten::cat", List.of()));
  }

  @Test
  void numbers() {
    Tensor none = Tensor.of(new float[] {Float.NaN});
    holds(Ops.call("aten::poisson_nll_loss", none, none, false, false, 1e-8, 0), Double.NaN);
    refused("the rate of a Poisson distribution", none::poisson);
    assertEquals(11, Torch.range(0, 1e-7, 1e-8, DType.FLOAT64).numel());
    refused("too small for Float", () -> Torch.range(0, 1, 0));
  }

  @Test
  void pivotsOfFactors() {
    Tensor three = Tensor.of(new float[] {0, 1, 2, 1, 0, 3, 2, 3, 0}, 3, 3);
    Tensor right = Tensor.of(new float[] {1, 2, 3}, 3, 1);
    List<Object> factors = Ops.callAll("aten::linalg_ldl_factor", three);
    String solve = "aten::linalg_ldl_solve";
    Tensor found = Ops.call(solve, factors.get(0), factors.get(1), right);
    holds(three.matmul(found), 1, 2, 3);
    refused(DOES_NOT_PAIR, () -> Ops.call(solve, three, pivots(1, 2, -3), right));
    refused(DOES_NOT_PAIR, () -> Ops.call(solve, three, pivots(-3, -2, 3), right));
    refused(DOES_NOT_PAIR, () -> Ops.call(solve, three, pivots(0, 2, 3), right));
    Tensor two = Tensor.ones(2, 3, 3);
    Tensor across = pivots(1, 2, -3, -3, 2, 3).reshape(2, 3);
    refused(DOES_NOT_PAIR, () -> Ops.call(solve, two, across, Tensor.ones(2, 3, 1)));
    refused("among 1 to 3", () -> Ops.call(solve, three, pivots(-4, -4, 3), right));
    refused("among 1 to 3", () -> Ops.call("aten::lu_solve", right, three, pivots(-1, 2, 3)));
    holds(
        Ops.callAll("aten::lu_unpack", three, pivots(), true, false).get(2),
        0,
        1,
        2,
        0,
        0,
        3,
        0,
        0,
        0);
  }

  @Test
  void bagsOfEmbeddings() {
    Tensor rows = Tensor.of(new float[] {1, 8, 3, 4, 5, 6, 7, 2}, 4, 2);
    Tensor apart = Tensor.of(new long[] {0, 1, 1, 2, 2, 1, 3, 2}, 4, 2).select(1, 0);
    Tensor offsets = Tensor.of(new long[] {0, 9, 2, 9}, 2, 2).select(1, 0);
    holds(Ops.callAll("aten::embedding_bag", rows, apart, offsets).getFirst(), 4, 12, 12, 8);
    refused(
        "indices needs to be a contiguous list",
        () -> Ops.callAll("aten::_embedding_bag", rows, apart, offsets));
    Tensor indices = apart.contiguous();
    Tensor bags = offsets.contiguous();
    List<Object> most = Ops.callAll("aten::_embedding_bag", rows, indices, bags, false, 2);
    String gradient = "aten::_embedding_bag_backward";
    Tensor one = Tensor.ones(2, 2);
    Tensor at = (Tensor) most.get(3);
    Object of = most.get(1);
    Object size = most.get(2);
    holds(
        Ops.call(gradient, one, indices, bags, of, size, at, 4, false, 2, false, null),
        0,
        1,
        1,
        0,
        0,
        1,
        1,
        0);
    for (Tensor wrong : List.of(at.add(4), at.select(1, 0).contiguous(), at.t())) {
      refused(
          "maximum_indices",
          () -> Ops.call(gradient, one, indices, bags, of, size, wrong, 4, false, 2, false, null));
    }
  }

  @Test
  void dimensionsCountedFromTheLast() {
    List<Tensor> alike = List.of(Tensor.ones(3, 4), Tensor.ones(3, 4));
    String chunks = "aten::_chunk_cat";
    assertArrayEquals(new long[] {3, 2, 4}, Ops.call(chunks, alike, -1, 2).shape());
    refused("has no such dimension", () -> Ops.call(chunks, alike, -3, 2));
    List<Tensor> others = List.of(Tensor.ones(3, 4), Tensor.ones(3));
    refused("has no such dimension", () -> Ops.call(chunks, others, -1, 2));
  }

  @Test
  void pointsOfSobol() {
    Tensor state = Tensor.zeros(2, 30).to(DType.INT64);
    Tensor point = Tensor.zeros(2).to(DType.INT64);
    String draw = "aten::_sobol_engine_draw";
    long last = (1L << 30) - 2;
    assertEquals(2, Ops.callAll(draw, point, 1, state, 2, last, null).size());
    refused("num_generated", () -> Ops.callAll(draw, point, 2, state, 2, last, null));
    refused("num_generated", () -> Ops.callAll(draw, point, 1, state, 2, -1, null));
    String forward = "aten::_sobol_engine_ff_";
    refused("num_generated", () -> Ops.call(forward, point, Long.MAX_VALUE, state, 2, 0));
  }

  @Test
  void rowsOfSeveralSparseMatrices() {
    String convert = "aten::_convert_indices_from_csr_to_coo";
    Tensor rows = Tensor.of(new long[] {0, 1, 2}, 1, 3);
    Tensor columns = Tensor.of(new long[] {0, 1}, 1, 2);
    holds(Ops.call(convert, rows, columns, false, false), 0, 0, 0, 1, 0, 1);
    for (Tensor other : List.of(Tensor.of(new long[] {0, 1, 1, 0}, 2, 2), Tensor.zeros(1, 2))) {
      refused("for as many matrices each", () -> Ops.call(convert, rows, other, false, false));
    }
  }

  /** oneDNN reads as many sizes as a convolution has. */
  @Test
  void weightsInTheOrderOfAConvolution() {
    Tensor flat = Ops.call("aten::to_mkldnn", Tensor.ones(2, 3), null);
    String flats = "aten::mkldnn_reorder_conv2d_weight";
    String volumes = "aten::mkldnn_reorder_conv3d_weight";
    List<Long> no = List.of(0L);
    List<Long> one = List.of(1L);
    for (String reorder : List.of(flats, volumes)) {
      refused("is not of a convolution", () -> Ops.call(reorder, flat, no, one, one, 1, null));
    }
    Tensor plane = Ops.call("aten::to_mkldnn", Tensor.ones(2, 3, 3, 3), null);
    refused("is not of a convolution", () -> Ops.call(volumes, plane, no, one, one, 1, null));
    refused(
        "input_size needs 4 sizes", () -> Ops.call(flats, plane, no, one, one, 1, List.of(1L, 3L)));
    Tensor ordered = Ops.call(flats, plane, no, one, one, 1, List.of(1L, 3L, 8L, 8L));
    assertArrayEquals(new long[] {2, 3, 3, 3}, ordered.shape());
  }

  /** Several elements share a byte. */
  @Test
  void packedQuantizedTensors() {
    Tensor x = Tensor.of(new float[] {0, 1, 2, 3, 1, 0}, 3, 2);
    Tensor scales = Tensor.ones(3);
    Tensor zeros = Tensor.zeros(3);
    for (int type : new int[] {16, 17}) {
      Tensor packed = Ops.call("aten::quantize_per_channel", x, scales, zeros, 0, type);
      assertArrayEquals(new long[] {3, 2}, packed.shape());
    }
  }

  /** What a call failed of is told, though the tensor that it had has no sizes. */
  @Test
  void aNestedTensorIsDescribed() {
    List<Tensor> parts = List.of(Tensor.ones(2), Tensor.ones(3));
    Tensor nested =
        Ops.call("aten::_nested_tensor_from_tensor_list", parts, null, null, null, null);
    TorchException thrown =
        assertThrows(TorchException.class, () -> Ops.call("aten::cumsum", nested, 0));
    assertTrue(thrown.getMessage().contains("'aten::cumsum'"), thrown::getMessage);
  }
}
