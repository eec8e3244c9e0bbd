package byol.gpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.Upload;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.DType;
import byol.torch.runtime.HostMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Pinned memory, and copies beside computations. */
class TransferGpuTest {
  private static final int ROUNDS = 50;
  private static final int SIZE = 1 << 20;

  /** Each copy goes on while the one before is computed with, in memory that both use in turn. */
  @GpuTest
  void nothingIsReadBeforeItIsThereNorOverwrittenBeforeItIsRead() {
    long before = TensorScope.liveTensors();
    try (var _ = TensorScope.open();
        Arena arena = Arena.ofShared()) {
      MemorySegment host = HostMemory.pinned(arena, 4L * SIZE);
      Tensor busy = Tensor.rand(2048, 2048).to(Gpu.device());
      Tensor sum = Tensor.full(0, DType.FLOAT64, Gpu.device());
      double expected = 0;
      Tensor next = send(host, 0);
      for (int i = 0; i < ROUNDS; i++) {
        try (var _ = TensorScope.open()) {
          Tensor work = busy;
          for (int j = 0; j < 10; j++) {
            work = work.matmul(busy).mul(1e-3);
          }
          Upload.receive(next);
          sum.add_(next.to(DType.FLOAT64).sum().add(work.sum().to(DType.FLOAT64).mul(0)));
        }
        expected += (double) i * SIZE;
        next.close();
        next = send(host, i + 1);
      }
      assertEquals(expected, sum.item(), 0);
      Cuda.synchronize(Gpu.device());
    }
    assertEquals(before, TensorScope.liveTensors());
  }

  /** So many floats of one value, once what was sent before has left the memory. */
  private static Tensor send(MemorySegment host, float value) {
    Upload.awaitRead(Gpu.device());
    for (long i = 0; i < SIZE; i++) {
      host.setAtIndex(ValueLayout.JAVA_FLOAT, i, value);
    }
    return Upload.begin(host, DType.FLOAT32, Gpu.device(), SIZE);
  }
}
