package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OpsTest extends TorchTest {
  private Tensor x; // [2, 2]: 1 2 / 3 4

  @BeforeEach
  void make() {
    x = Tensor.of(new float[] {1, 2, 3, 4}, 2, 2);
  }

  private static void holds(Object tensor, double... expected) {
    assertArrayEquals(expected, ((Tensor) tensor).toDoubleArray(), 1e-6);
  }

  @Test
  void everyKindOfArgument() {
    holds(Ops.call("aten::cumsum", x, 0), 1, 2, 4, 6);
    holds(Ops.call("aten::cumsum", x, 1L), 1, 3, 3, 7);
    holds(Ops.call("aten::add.Scalar", x, 0.5), 1.5, 2.5, 3.5, 4.5);
    holds(Ops.call("aten::add.Scalar", x, 0.5F), 1.5, 2.5, 3.5, 4.5);
    holds(Ops.call("aten::sum.dim_IntList", x, new long[] {1}, true, DType.FLOAT64), 3, 7);
    holds(Ops.call("aten::cat", List.of(x, x), 1), 1, 2, 1, 2, 3, 4, 3, 4);
    holds(Ops.call("aten::linalg_matrix_norm.str_ord", x, "fro"), Math.sqrt(30));
    holds(Ops.call("aten::ones", new long[] {2}, DType.INT64, null, Device.CPU), 1, 1);
    Tensor image = x.reshape(1, 1, 2, 2);
    holds(
        Ops.call("aten::upsample_nearest2d.vec", image, null, new double[] {1, 2}),
        1,
        1,
        2,
        2,
        3,
        3,
        4,
        4);
    Tensor last = Ops.call("aten::clone", x.reshape(1, 2, 1, 2), MemoryFormat.CHANNELS_LAST);
    assertTrue(last.isContiguous(MemoryFormat.CHANNELS_LAST));
  }

  @Test
  void missingArgumentsTakeTheirDefaults() {
    holds(Ops.call("aten::add.Tensor", x, x), 2, 4, 6, 8);
    holds(Ops.call("aten::add.Tensor", x, x, 2), 3, 6, 9, 12);
    holds(Ops.call("aten::leaky_relu", x.neg()), -0.01, -0.02, -0.03, -0.04);
    holds(Ops.call("aten::clamp", x, null, 2), 1, 2, 2, 2);
  }

  @Test
  void whatTheSchemaWantsIsFitted() {
    holds(Ops.call("aten::leaky_relu", x.neg(), 1), -1, -2, -3, -4);
    holds(
        Ops.callAll("aten::_foreach_mul.ScalarList", List.of(x), new long[] {2}).getFirst(),
        2,
        4,
        6,
        8);
    List<Tensor> column = Arrays.asList(null, Tensor.of(new long[] {1}));
    holds(Ops.call("aten::index.Tensor", x, column), 2, 4);
  }

  @Test
  void everyKindOfResult() {
    assertEquals(List.of(true), Ops.callAll("aten::equal", x, x));
    assertEquals(List.of(2L), Ops.callAll("aten::dim", x));
    assertEquals(List.of(4.0), Ops.callAll("aten::item", x.max()));
    List<Object> sorted = Ops.callAll("aten::sort", x, 1, true);
    assertEquals(2, sorted.size());
    holds(sorted.get(0), 2, 1, 4, 3);
    holds(sorted.get(1), 1, 0, 1, 0);
    List<Object> rows = Ops.callAll("aten::unbind.int", x);
    assertEquals(2, rows.size());
    holds(rows.get(1), 3, 4);
  }

  @Test
  void aResultThatWasNotMadeIsNull() {
    Tensor y = x.reshape(1, 4, 1, 1);
    List<Object> norm = Ops.callAll("aten::native_group_norm", y, null, null, 1, 4, 1, 2, 1e-5);
    List<Object> grads =
        Ops.callAll(
            "aten::native_group_norm_backward",
            y,
            y,
            norm.get(1),
            norm.get(2),
            null,
            1,
            4,
            1,
            2,
            new long[] {1, 0, 0});
    assertArrayEquals(new long[] {1, 4, 1, 1}, ((Tensor) grads.get(0)).shape());
    assertNull(grads.get(1));
    assertNull(grads.get(2));
  }

  @Test
  void gradientsFlowThrough() {
    Tensor leaf = Tensor.of(new float[] {3}).requiresGrad_(true);
    Ops.call("aten::square", leaf).backward();
    holds(leaf.grad(), 6);
  }

  @Test
  void refusals() {
    refused("no operator aten::nothing", () -> Ops.call("aten::nothing", x));
    refused("no operator aten::add.Nothing", () -> Ops.call("aten::add.Nothing", x));
    refused("no operator relu", () -> Ops.call("relu", x));
    refused(
        "takes 1 arguments, not 2: aten::relu(Tensor self)", () -> Ops.call("aten::relu", x, x));
    refused("missing value for argument 'self'", () -> Ops.call("aten::relu"));
    refused("Expected a value of type 'Tensor'", () -> Ops.call("aten::relu", 1.5));
    refused("Expected a value of type 'Tensor'", () -> Ops.call("aten::relu", (Object) null));
    refused("'int'", () -> Ops.call("aten::cumsum", x, "0"));
    refused("'int'", () -> Ops.call("aten::cumsum", x, 0.5));
    refused("must not hold none", () -> Ops.call("aten::cat", Arrays.asList(x, null)));
    assertThrows(TorchException.Index.class, () -> Ops.call("aten::cumsum", x, 2));
    assertThrows(IllegalArgumentException.class, () -> Ops.call("aten::relu", new Object()));
    assertThrows(IllegalArgumentException.class, () -> Ops.call("aten::cat", List.of("x")));
    IllegalArgumentException several =
        assertThrows(IllegalArgumentException.class, () -> Ops.call("aten::sort", x));
    assertTrue(several.getMessage().contains("Ops.callAll"), several::getMessage);
  }

  /** What the schema says of a value beside its type. */
  @Test
  void valuesThatNoKernelAsksAbout() {
    for (int code : new int[] {1000, -1, -2, Integer.MAX_VALUE}) {
      refused("there is no dtype " + code, () -> Ops.call("aten::to.dtype", x, code));
      refused("no dtype " + code, () -> Ops.call("aten::ones", new long[] {2}, code));
      refused("no layout " + code, () -> Ops.call("aten::ones", new long[] {2}, null, code));
      refused("no memory format " + code, () -> Ops.call("aten::clone", x, code));
    }
    Tensor image = x.reshape(1, 1, 2, 2);
    refused(
        "argument padding takes 2 values, not 0",
        () -> Ops.call("aten::reflection_pad1d_backward", image, image, new long[0]));
    refused(
        "argument output_size takes 2 values, not 3",
        () -> Ops.call("aten::adaptive_avg_pool2d", image, new long[] {1, 1, 1}));
    refused(
        "no device has index 300",
        () -> Ops.call("aten::zeros", new long[] {4}, null, null, Device.cuda(300)));
    // One value stands for all of them, and none is none where that is the default.
    holds(Ops.call("aten::max_pool2d", image, new long[] {2}, new long[0]), 4);
    holds(Ops.call("aten::sum.dim_IntList", x, new long[] {0, 1}), 10);
  }

  /** Where there is no memory for new sizes, LibTorch leaves the tensor with them all the same. */
  @Test
  void sizesWithoutMemory() {
    for (long[] size : new long[][] {{1L << 44}, {2, 1L << 60}, {1L << 62, 2}}) {
      Tensor resized = Tensor.of(new float[] {1, 2, 3, 4}, 2, 2).t();
      assertThrows(TorchException.class, () -> resized.resize_(size));
      holds(resized, 1, 3, 2, 4);
      Tensor out = Tensor.of(new float[] {5, 6}, 2);
      assertThrows(TorchException.class, () -> Ops.call("aten::full.out", size, 1.0, out));
      holds(out, 5, 6);
    }
    Tensor like = Tensor.ones(1).expand(1L << 44);
    Tensor resized = Tensor.ones(3);
    assertThrows(TorchException.class, () -> Ops.call("aten::resize_as_", resized, like));
    holds(resized, 1, 1, 1);
  }

  /**
   * What arguments ask of each other: without these, LibTorch ends the process, or does not end.
   */
  @Test
  void argumentsThatNoKernelComparesWithEachOther() {
    Tensor image = Tensor.ones(1, 1, 2, 2);
    refused(
        "a batch norm that does not train needs running_mean and running_var",
        () -> Ops.callAll("aten::native_batch_norm", image, null, null, null, null, false, 0, 0));
    refused(
        "running_var has shape [0], and the input 1 channels",
        () -> Nn.batchNormUpdateStats(image, null, Tensor.zeros(0), 0.1));
    long[] few = {1L << 40, 2, 0};
    for (String pool : List.of("aten::_adaptive_avg_pool3d", "aten::adaptive_avg_pool3d")) {
      refused("output_size has no elements", () -> Ops.call(pool, image, few));
    }
    refused(
        "output_size has no elements",
        () -> Ops.callAll("aten::adaptive_max_pool2d", image, new long[] {0, 1L << 40}));
    holds(Ops.call("aten::_adaptive_avg_pool3d", image, new long[] {1, 2, 0}));
    Tensor line = Tensor.ones(1, 2, 3);
    refused("kernel_size is 9223372036854775807", () -> line.maxPool1d(Long.MAX_VALUE, 4L, 1L));
    refused(
        "dilation is 4294967296",
        () ->
            Ops.call(
                "aten::im2col",
                image,
                new long[] {2, 2},
                new long[] {1L << 32, 1},
                new long[] {0, 0},
                new long[] {1, 1}));
    refused("step is 0.5, which is too small for Long", () -> Torch.range(0, 3, 0.5, DType.INT64));
    refused("needs to be a float32 matrix", () -> Torch.fbgemmLinearQuantizeWeight(line));
    refused(
        "reach beyond memory",
        () -> Ops.call("aten::_reshape_alias_copy", line, new long[] {1 << 20}, new long[] {1}));
    refused(
        "reach beyond memory",
        () -> Tensor.ones().asStrided_(new long[] {1, 3, 3}, new long[] {3, 1L << 60, 4}, null));
    Tensor square = Tensor.ones(2, 2);
    Tensor rows = Tensor.of(new long[] {1, 3}).to(DType.INT32);
    refused("LU_pivots names rows that are not among 1 to 2", () -> Torch.luUnpack(square, rows));
    refused(
        "LU_pivots of a matrix [2, 2] are 2, not [1]",
        () -> Torch.luUnpack(square, rows.get("1:")));
    refused("LU_pivots", () -> Ops.call("aten::lu_solve", square, square, rows));
    refused(
        "offsets needs to be a contiguous list",
        () -> Nn.embeddingBag(square, Tensor.of(new long[] {0}), Tensor.zeros(1, 0, 2)));
    Tensor huge = Tensor.full(1e300, DType.FLOAT64, Device.CPU, 1);
    refused(
        "the polynomial would be computed in as many",
        () -> Special.laguerrePolynomialL(huge, huge));
    Tensor emptyRows = Tensor.zeros(1L << 60, 0, 0);
    refused("has no elements, and more than", () -> emptyRows.triangularSolve(emptyRows));
    Tensor none = Tensor.full(Double.NaN, DType.FLOAT64, Device.CPU, 4, 4);
    for (int i = 0; i < 100; i++) { // the first times nothing may come of it
      refused("has no eigenvalues", () -> Linalg.eigvals(none));
      refused("has no eigenvalues", () -> Ops.call("aten::_linalg_eigvals", square.div(0)));
    }
    holds(Linalg.eigvals(square).abs().sort().values(), 0, 2);
    refused("a Fourier transform of 1073741824 values", () -> Fft.irfft(line, 1L << 30));
    refused("n is the least integer", () -> square.matrixPower(Long.MIN_VALUE));
    refused("the rate of a Poisson distribution", () -> huge.poisson());
    refused("the count of a binomial distribution", () -> Torch.binomial(huge, huge));
    refused("", () -> Torch.sparseCooTensor(Tensor.of(new long[] {7}, 1, 1), huge, new long[] {2}));
    refused("from is the largest integer", () -> line.random(Long.MAX_VALUE, (Number) null));
    for (String kind : List.of("bilinear", "bicubic", "lanczos")) {
      String up = "aten::_upsample_%s2d_aa".formatted(kind);
      long[] size = {8, 8};
      refused("scales_h is 0.001", () -> Ops.call(up, image, size, false, 0.001, 4.0));
      refused("scales_w is 3.9", () -> Ops.call(up, image, size, false, null, 3.9));
      refused("scales_w", () -> Ops.call(up + ".out", image, size, false, 4.0, 1e-300, image));
      Tensor large = Tensor.ones(1, 1, 8, 8);
      refused(
          "scales_h",
          () -> Ops.call(up + "_backward", large, size, new long[] {1, 1, 2, 2}, false, 0.5, 4.0));
      assertEquals(64, Ops.call(up, image, size, false, 4.0, null).sum().item(), 1e-4);
      assertEquals(64, Ops.call(up, image, size, true, 0.001, 0.001).sum().item(), 1e-4);
      assertEquals(
          64, Ops.call(up + ".vec", image, null, false, new double[] {4, 4}).sum().item(), 1e-4);
    }
  }

  @Test
  void shapesThatOthersAskForBeforeTheyCall() {
    Tensor line = Tensor.ones(1, 2, 3);
    Tensor image = Tensor.ones(1, 2, 3, 3);
    String pool = "aten::_adaptive_avg_pool2d_backward";
    assertArrayEquals(new long[] {1, 2, 3, 3}, Ops.call(pool, image, image).shape());
    refused("is of no pool over", () -> Ops.call(pool, line, image));
    Tensor points = Tensor.ones(3, 2);
    Tensor pairs = Tensor.ones(3, 3);
    String distance = "aten::_cdist_backward";
    assertArrayEquals(
        new long[] {3, 2}, Ops.call(distance, pairs, points, points, 2.0, pairs).shape());
    refused("have neither", () -> Ops.call(distance, points, points, points, 2.0, pairs));
    assertArrayEquals(new long[] {3}, Ops.call("aten::_pdist_forward", points, 2.0).shape());
    refused(
        "rows of a contiguous matrix",
        () -> Ops.call("aten::_pdist_forward", Tensor.zeros(4, 1, 4, 0), 1.0));
    refused(
        "has no such dimension", () -> Ops.call("aten::_chunk_cat", List.of(Tensor.ones()), 0, 1));
    refused(
        "needs a row of sizes for each part",
        () ->
            Ops.call(
                "aten::_nested_from_padded", Tensor.ones(5), Tensor.of(new long[] {1}), false));
    refused(
        "is not that of [1, 2, 3] with padding [1, 1]",
        () -> Ops.call("aten::replication_pad1d_backward", image, line, new long[] {1, 1}));
    Tensor indices = Tensor.of(new long[] {3});
    refused(
        "is not of [1] embeddings",
        () -> Ops.call("aten::embedding_dense_backward", line, indices, 5, -1, false));
    refused(
        "from 0 to below num_weights, which is 2",
        () -> Ops.call("aten::embedding_dense_backward", Tensor.ones(1, 2), indices, 2, -1, false));
    refused(
        "scalars has 1 entries, and self 2",
        () -> Ops.call("aten::_foreach_mul_.ScalarList", List.of(line, points), new double[] {2}));
    refused(
        "numbers from 0 to below size, which is 3",
        () ->
            Ops.call("aten::_convert_indices_from_coo_to_csr", Tensor.of(new long[] {3}), 3, true));
    refused(
        "self needs to be int64 of shape [2, 30]",
        () -> Ops.call("aten::_sobol_engine_initialize_state_", Tensor.ones(5), 2));
    refused(
        "do not fit each other",
        () ->
            Ops.callAll("aten::_weight_norm_interface_backward", line, points, points, points, 0));
  }

  @Test
  void sparseTensorsWithIndicesOfNothing() {
    Tensor one = Tensor.ones(1);
    Tensor column = Tensor.of(new long[] {0});
    Tensor rows = Tensor.of(new long[] {0, 1});
    long[] size = {1, 2};
    Tensor made = Torch.sparseCsrTensor(rows, column, one, size);
    holds(made.toDense(), 1, 0);
    Tensor far = Tensor.of(new long[] {0, 1L << 40});
    refused(
        "compressed indices need to be from 0 to 1",
        () -> Torch.sparseCsrTensor(far, column, one, size));
    refused("", () -> Torch.sparseCsrTensor(rows, Tensor.of(new long[] {7}), one, size));
    for (Layout layout : List.of(Layout.SPARSE_CSR, Layout.SPARSE_BSC)) {
      refused(
          "is made from a dense one",
          () -> Torch.full(size, 1, DType.FLOAT32, layout, Device.CPU, false));
    }
    refused("is made from a dense one", () -> made.newEmpty(size));
    refused("is made from a dense one", () -> made.newZeros(size));
    refused("size has a dimension of -1", () -> Torch.sparseCooTensor(new long[] {0, -1}));
  }

  /** Of a batch of one, three steps, two classes. */
  @Test
  void theGradientOfCtcLoss() {
    Tensor scores = Tensor.rand(3, 1, 2).logSoftmax(2);
    Tensor targets = Tensor.of(new long[] {1}, 1, 1);
    Tensor one = Tensor.ones(1);
    long[] three = {3};
    long[] label = {1};
    List<Object> loss = Ops.callAll("aten::_ctc_loss", scores, targets, three, label);
    Tensor alpha = (Tensor) loss.get(1);
    String gradient = "aten::_ctc_loss_backward";
    Tensor found = Ops.call(gradient, one, scores, targets, three, label, loss.get(0), alpha, 0);
    assertArrayEquals(new long[] {3, 1, 2}, found.shape());
    refused(
        "target_lengths has 0 lengths for a batch of 1",
        () -> Ops.call(gradient, one, scores, targets, three, new long[0], one, alpha, 0));
    refused(
        "input_lengths has 4, and there is room for 3",
        () -> Ops.call(gradient, one, scores, targets, new long[] {4}, label, one, alpha, 0));
    refused(
        "targets need to be classes from 0 to 1",
        () -> Ops.call(gradient, one, scores, targets.mul(7), three, label, one, alpha, 0));
    refused(
        "grad needs a value for each of the batch's 1",
        () -> Ops.call(gradient, Tensor.ones(2), scores, targets, three, label, one, alpha, 0));
    refused(
        "blank needs to be a class from 0 to 1",
        () -> Ops.call(gradient, one, scores, targets, three, label, one, alpha, 2));
    Tensor lengths = Tensor.of(new long[] {-1});
    refused(
        "target_lengths has -1",
        () ->
            Ops.call(
                gradient + ".Tensor",
                one,
                scores,
                targets,
                Tensor.of(three),
                lengths,
                one,
                alpha,
                0));
  }

  @Test
  void recurrentLayersWithoutWhatTheyAreMadeOf() {
    Tensor input = Tensor.ones(3, 2, 4);
    Tensor start = Tensor.zeros(1, 2, 4);
    List<Tensor> weights =
        List.of(Tensor.ones(16, 4), Tensor.ones(16, 4), Tensor.ones(16), Tensor.ones(16));
    List<Tensor> both = List.of(start, start);
    refused(
        "params has 0 tensors, and 1 layers need 4 each",
        () -> Nn.lstm(input, both, List.of(), true, 1, 0, false, false, false));
    refused(
        "params has 4 tensors, and 2 layers need 4 each",
        () -> Nn.lstm(input, both, weights, true, 2, 0, false, false, false));
    refused(
        "1 layers need 8 each",
        () -> Nn.lstm(input, both, weights, true, 1, 0, false, true, false));
    refused(
        "num_layers needs to be at least 1",
        () -> Nn.lstm(input, both, weights, true, 0, 0, false, false, false));
    refused(
        "params has 0",
        () ->
            Ops.callAll(
                "aten::gru.input", input, start, List.of(), false, 1, 0, false, false, false));
    assertArrayEquals(
        new long[] {3, 2, 4},
        Nn.lstm(input, both, weights, true, 1, 0, false, false, false).output().shape());
    Tensor packed = Tensor.ones(6, 4);
    Tensor none = Tensor.empty(DType.INT64, Device.CPU, 0);
    refused(
        "batch_sizes needs at least one size",
        () -> Nn.lstm(packed, none, both, weights, true, 1, 0, false, false));
    refused(
        "batch_sizes needs",
        () -> Ops.callAll("aten::_pad_packed_sequence", packed, none, false, 0, 0));
    Tensor sizes = Tensor.of(new long[] {2, 2, 2});
    assertArrayEquals(
        new long[] {6, 4},
        Nn.lstm(packed, sizes, both, weights, true, 1, 0, false, false).output().shape());
  }

  @Test
  void refusedOperators() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> Ops.call("aten::_reshape_alias", x, new long[] {1 << 20}, new long[] {1}));
    assertTrue(thrown.getMessage().contains("does not ask whether"), thrown::getMessage);
  }

  /** More arguments and longer lists than fit into the memory set aside for them. */
  @Test
  void longLists() {
    long[] index = new long[5000];
    Arrays.fill(index, 1);
    Tensor long5000 = Tensor.of(index);
    List<Tensor> many = java.util.Collections.nCopies(3000, x);
    assertArrayEquals(new long[] {6000, 2}, Ops.call("aten::cat", many).shape());
    assertEquals(5000, long5000.sum().item());
    TorchException thrown =
        assertThrows(TorchException.class, () -> Ops.call("aten::expand", x, index));
    assertTrue(thrown.getMessage().length() > 100);
    List<Object> halves = Ops.callAll("aten::unbind.int", Tensor.zeros(1000));
    assertEquals(1000, halves.size());
    assertEquals(2000, Ops.callAll("aten::unbind.int", Tensor.zeros(2000)).size());
    refused("more than 65536 results", () -> Ops.callAll("aten::unbind.int", Tensor.zeros(65537)));
  }

  @Test
  void numbersComeAsArraysAndLists() {
    Tensor ones = Tensor.ones(2, 3);
    for (Object dims :
        List.of(new long[] {0, 1}, new int[] {0, 1}, List.of(0, 1), List.of(0L, 1))) {
      assertEquals(6, Ops.call("aten::sum.dim_IntList", ones, dims).item());
    }
    assertEquals(
        "[1.0, 2.5]",
        Ops.callAll(
                "aten::_foreach_add.ScalarList",
                List.of(Tensor.zeros(1), Tensor.zeros(1)),
                List.of(1, 2.5))
            .stream()
            .map(result -> ((Tensor) result).item())
            .toList()
            .toString());
    IllegalArgumentException mixed =
        assertThrows(
            IllegalArgumentException.class, () -> Ops.call("aten::cat", List.of(ones, 1), 0));
    assertTrue(mixed.getMessage().contains("tensors, or numbers"), mixed.getMessage());
    IllegalArgumentException other =
        assertThrows(IllegalArgumentException.class, () -> Ops.call("aten::relu", new short[1]));
    assertTrue(other.getMessage().contains("type short[]"), other.getMessage());
  }

  private static void refused(String message, Executable call) {
    TorchException thrown = assertThrows(TorchException.Operator.class, call);
    assertTrue(thrown.getMessage().contains(message), thrown::getMessage);
  }
}
