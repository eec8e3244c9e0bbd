package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import byol.torch.safetensors.Safetensors;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Bad input gives an exception of the right kind, whose message names the thing. */
class TensorErrorsTest extends TorchTest {
  private static void refused(
      Class<? extends RuntimeException> kind, String message, Executable call) {
    RuntimeException thrown = assertThrows(kind, call);
    assertEquals(kind, thrown.getClass());
    assertTrue(thrown.getMessage().contains(message), thrown::getMessage);
    assertFalse(thrown.getMessage().contains("Exception raised from"), "a native backtrace");
  }

  private static void operator(String message, Executable call) {
    refused(TorchException.Operator.class, message, call);
  }

  private static void index(String message, Executable call) {
    refused(TorchException.Index.class, message, call);
  }

  /** Without the hundred lines in which LibTorch lists what it has instead. */
  @Test
  void anOperatorWithoutABackendIsSaidInFewWords() {
    assumeTrue(Cuda.deviceCount() == 0);
    Tensor x = Tensor.ones(2);
    var thrown = assertThrows(TorchException.class, () -> x.to(Device.parse("cuda")));
    assertFalse(thrown.getMessage().contains("registered at"), thrown::getMessage);
    assertTrue(thrown.getMessage().lines().count() < 10, thrown::getMessage);
  }

  @Test
  void shapes() {
    Tensor three = Tensor.ones(3);
    Tensor two = Tensor.ones(2);
    operator("tensor a (3) must match the size of tensor b (2)", () -> three.add(two));
    operator(
        "multiplied (2x3 and 2x3) (in Tensor.matmul)",
        () -> Tensor.ones(2, 3).matmul(Tensor.ones(2, 3)));
    operator(
        "(in Functional.linear)",
        () -> Functional.linear(Tensor.ones(2, 3), Tensor.ones(2, 4), null));
    operator("(2x3 and 2x3)", () -> Tensor.ones(2, 3).matmul(Tensor.ones(2, 3)));
    operator("shape '[2, 2]' is invalid for input of size 3", () -> three.reshape(2, 2));
    operator("(3) must match", () -> three.copy_(two));
    operator("equal size", () -> Tensor.stack(List.of(two, three), 0));
    operator("non-empty", () -> Tensor.cat(List.of(), 0));
    operator("negative dimension", () -> Tensor.zeros(-1));
    operator("3 elements", three::item);
    operator("takes 24 bytes, not 20", () -> Tensor.of(new float[5], 2, 3));
    operator(
        "weight of size [4, 3, 1, 1], expected input[1, 2, 4, 4]",
        () -> Functional.conv2d(Tensor.ones(1, 2, 4, 4), Tensor.ones(4, 3, 1, 1), null, 1, 0, 1));
    operator("num_groups", () -> Functional.groupNorm(Tensor.ones(1, 6), 4, null, null, 1e-5));
    operator("num groups", () -> Functional.groupNorm(Tensor.ones(1, 6), 0, null, null, 1e-5));
    operator(
        "normalized_shape=[4]",
        () -> Functional.layerNorm(three, new long[] {4}, null, null, 1e-5));
    operator(
        "running_mean should contain 3 elements",
        () -> Functional.batchNorm(Tensor.ones(2, 3), null, null, two, two, true, 0.1, 1e-5));
  }

  @Test
  void dtypes() {
    Tensor floats = Tensor.ones(2, 2);
    Tensor longs = Tensor.arange(0, 2);
    operator("index", () -> floats.indexSelect(0, floats.select(0, 0)));
    operator("condition", () -> floats.where(floats, floats));
    operator("dtype", () -> floats.matmul(longs));
    operator("floating point", () -> longs.requiresGrad_(true));
    refused(TorchException.Unsupported.class, "Long", () -> Ops.call("aten::rand_like", longs));
  }

  @Test
  void indices() {
    Tensor x = Tensor.ones(2, 3);
    index("index 2 out of range", () -> x.select(0, 2));
    index("range of [-2, 1], but got 2", () -> x.sum(2));
    index("range of [-3, 2], but got 7", () -> x.unsqueeze(7));
    index("dimension 2 of a tensor of shape [2, 3]", () -> x.size(2));
    index("out of range", () -> x.indexSelect(0, Tensor.of(new long[] {2})));
    index(
        "Target 3 is out of bounds",
        () -> Functional.crossEntropy(x, Tensor.of(new long[] {0, 3})));
    operator("exceeds dimension size", () -> x.narrow(1, 2, 2));
    operator("out of range", () -> x.topk(4, 1));
  }

  @Test
  void gradients() {
    Tensor x = Tensor.ones(2).requiresGrad_(true);
    operator("no gradient", x::grad);
    operator("scalar outputs", () -> x.mul(2).backward());
    operator("does not require grad", () -> Tensor.ones(1).backward());
    operator("leaf Variable", () -> x.fill_(0));
    Tensor loss = x.mul(x).sum();
    operator(
        "not have been used in the graph",
        () -> loss.gradOf(List.of(Tensor.ones(1).requiresGrad_(true))));
  }

  @Test
  void memoryAndDevices() {
    refused(
        TorchException.OutOfMemory.class,
        "allocate",
        () -> Tensor.empty(DType.FLOAT32, Device.CPU, 1L << 50));
    operator("no device has index 300", () -> Tensor.ones(1).to(Device.cuda(300)));
    if (!Cuda.isBuilt()) {
      assertEquals(0, Cuda.deviceCount());
      operator("without CUDA", () -> Cuda.synchronize(Device.cuda(0)));
      operator("without CUDA", () -> Cuda.memory(Device.cuda(0)));
      assertThrows(TorchException.class, () -> Tensor.ones(1).to(Device.cuda(0)));
    }
    assertThrows(IllegalArgumentException.class, () -> new Device(Device.Type.CPU, 0));
    assertThrows(IllegalArgumentException.class, () -> Device.cuda(-1));
    assertThrows(IllegalArgumentException.class, () -> Device.parse("gpu"));
    assertEquals(Device.cuda(2), Device.parse("cuda:2"));
    assertThrows(IllegalArgumentException.class, () -> LibTorch.setNumThreads(0));
    IllegalArgumentException many =
        assertThrows(IllegalArgumentException.class, () -> LibTorch.setNumThreads(100_000));
    assertEquals("threads must be at most 1024, not 100000", many.getMessage());
  }

  /** Tensors that only the generic call makes; a getter that cannot answer says so. */
  @Test
  void layoutsWithoutStridesOrStorage() {
    Tensor x = Tensor.ones(2, 2);
    Tensor sparse = Ops.call("aten::to_sparse", x);
    assertArrayEquals(new long[] {2, 2}, sparse.shape());
    assertFalse(sparse.sharesStorage(sparse));
    assertFalse(sparse.isContiguous(MemoryFormat.CONTIGUOUS));
    operator("strides", () -> Ops.call("aten::to_sparse_csr", x).strides());
    operator(
        "sizes", () -> Ops.call("aten::_nested_tensor_from_tensor_list", List.of(x, x)).shape());
    Tensor complex = Ops.call("aten::complex", x, x);
    refused(IllegalArgumentException.class, "viewAsReal", complex::dtype);
  }

  @Test
  void hostMemory() {
    Tensor x = Tensor.ones(2, 2);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment small = arena.allocate(8);
      operator("the tensor has 16 bytes, not 8", () -> x.copyTo(small));
    }
    MemorySegment heap = MemorySegment.ofArray(new float[4]);
    refused(IllegalArgumentException.class, "Arena.allocate", () -> x.copyTo(heap));
    refused(
        IllegalArgumentException.class, "Arena.allocate", () -> Tensor.of(heap, DType.FLOAT32, 4));
  }

  @Test
  void nulls() {
    Tensor x = Tensor.ones(2, 2);
    List<Executable> calls =
        List.of(
            () -> x.add((Tensor) null),
            () -> x.matmul(null),
            () -> x.where(null, x),
            () -> x.copy_(null),
            () -> x.gather(0, null),
            () -> x.to((DType) null),
            () -> x.to((Device) null),
            () -> x.contiguous(null),
            () -> x.isContiguous(null),
            () -> x.sharesStorage(null),
            () -> x.copyTo(null),
            () -> x.reshape((long[]) null),
            () -> x.permute((long[]) null),
            () -> x.sum((long[]) null),
            () -> x.gradOf(null),
            () -> Tensor.zeros((long[]) null),
            () -> Tensor.full(0, null, Device.CPU, 1),
            () -> Tensor.full(0, DType.FLOAT32, null, 1),
            () -> Tensor.of((float[]) null),
            () -> Tensor.of((long[]) null),
            () -> Tensor.of((MemorySegment) null, DType.FLOAT32, 1),
            () -> Tensor.cat(null, 0),
            () -> Tensor.cat(Arrays.asList(x, null), 0),
            () -> Tensor.clearGrads(null),
            () -> Functional.linear(null, x, null),
            () -> Functional.linear(x, null, null),
            () -> Functional.layerNorm(x, null, null, null, 0),
            () -> Functional.crossEntropy(x, null),
            () -> Foreach.add_(null, List.of(x), 1),
            () -> Foreach.add_(List.of(x), null, 1),
            () -> Foreach.lars_(List.of(x), List.of(x), List.of(x), null, 1, 0, 0, 1),
            () -> Foreach.sqrt(Arrays.asList(x, null)),
            () -> Ops.call(null),
            () -> Ops.callAll("aten::relu", (Object[]) null),
            () -> Random.state(null),
            () -> Random.setState(Device.CPU, null),
            () -> Script.create(null),
            () -> Script.load(null, Device.CPU),
            () -> Safetensors.read(null),
            () -> {
              try (TensorScope inner = TensorScope.open()) {
                inner.keep(null);
              }
            },
            () -> new Device(null, 0),
            () -> Device.parse(null));
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      NullPointerException thrown =
          assertThrows(NullPointerException.class, calls.get(i), "call " + i);
      if (thrown.getMessage() == null) {
        silent.add("call " + i + " at " + thrown.getStackTrace()[0]);
      }
    }
    assertEquals(List.of(), silent, "exceptions that do not name what is null");
    assertArrayEquals(new float[] {1, 1, 1, 1}, x.toFloatArray());
  }

  @Test
  void complexNumbersSayHowTheyAreRead() {
    Tensor z = Fft.fft(Tensor.ones(2));
    String way = "complex64 has no name here: viewAsReal()";
    refused(IllegalArgumentException.class, way, z::dtype);
    refused(IllegalArgumentException.class, way, z::toFloatArray);
    refused(IllegalArgumentException.class, "complex128", () -> DType.ofCode(10));
    refused(IllegalArgumentException.class, "dtype 12", () -> DType.ofCode(12));
    assertArrayEquals(new float[] {2, 0, 0, 0}, z.viewAsReal().toFloatArray());
  }
}
