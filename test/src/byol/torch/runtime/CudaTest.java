package byol.torch.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.Upload;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/** What there is of CUDA on a machine without it. */
final class CudaTest {

  private static String refused(Device device) {
    return assertThrows(IllegalArgumentException.class, () -> Cuda.check(device)).getMessage();
  }

  @Test
  void aGpuThatIsNotThereIsRefusedWithTheReason() {
    Cuda.check(Device.CPU);
    String message = refused(Device.cuda(99));
    assertTrue(message.startsWith("there is no device cuda:99: "), message);
    int devices = Cuda.deviceCount();
    assertTrue(
        message.contains(
            !Cuda.isBuilt()
                ? "built without CUDA"
                : devices == 0 ? "finds no GPU" : devices == 1 ? "one GPU" : devices + " GPUs"),
        message);
  }

  @Test
  void withoutCudaThereAreNeitherGraphsNorPinnedMemory() {
    assumeFalse(Cuda.isBuilt());
    try (var _ = TensorScope.open();
        Arena arena = Arena.ofConfined()) {
      assertThrows(TorchException.Operator.class, () -> CudaGraph.open(Device.cuda(0)));
      assertThrows(TorchException.Operator.class, () -> HostMemory.pinned(arena, 64));
      assertThrows(TorchException.Operator.class, () -> Cuda.memory(Device.cuda(0)));
    }
  }

  @Test
  void settingsAndVersionsAreThereAnyway() {
    Cuda.setMath(true, true);
    Cuda.setMath(false, false);
    assumeTrue(LibTorch.cudaKernels().isEmpty());
    assertEquals(new Cuda.Versions(0, 0), Cuda.versions());
  }

  @Test
  void aDriverRunsKernelsUpToItsMajorVersion() {
    assertFalse(new Cuda.Versions(13000, 13000).driverTooOld());
    assertFalse(new Cuda.Versions(12020, 12080).driverTooOld());
    assertTrue(new Cuda.Versions(12090, 13000).driverTooOld());
    assertFalse(new Cuda.Versions(0, 13000).driverTooOld());
    assertFalse(new Cuda.Versions(12090, 0).driverTooOld());
    assertEquals("12.9", Cuda.Versions.text(12090));
  }

  @Test
  void uploadsToTheCpuAreCopies() {
    try (var _ = TensorScope.open();
        Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1, 2, 3, 4);
      Tensor there = Upload.begin(data, DType.FLOAT32, Device.CPU, 2, 2);
      Upload.receive(there);
      Upload.awaitRead(Device.CPU);
      data.fill((byte) 0);
      assertArrayEquals(new float[] {1, 2, 3, 4}, there.toFloatArray());
      assertThrows(TorchException.class, () -> Upload.begin(data, DType.FLOAT32, Device.CPU, 5));
    }
  }
}
