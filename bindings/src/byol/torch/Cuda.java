package byol.torch;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What there is of CUDA; every question has an answer on a machine without it. */
public final class Cuda {
  private Cuda() {}

  /** Whether the loaded LibTorch was built with CUDA. */
  public static boolean isBuilt() {
    LibTorch.load();
    return tc_h.tc_cuda_is_built() != 0;
  }

  /** GPUs that can be used now; 0 without CUDA or without a driver. */
  public static int deviceCount() {
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(JAVA_INT);
      TorchException.check(tc_h.tc_cuda_device_count(count));
      return count.get(JAVA_INT, 0);
    }
  }

  /**
   * Waits until a GPU has finished all its work.
   *
   * @throws TorchException.Operator if LibTorch was built without CUDA
   */
  public static void synchronize(Device device) {
    LibTorch.load();
    TorchException.check(tc_h.tc_cuda_synchronize(device.index()));
  }

  /**
   * Memory of LibTorch's allocator on one GPU, in bytes.
   *
   * @param allocated in use by tensors now
   * @param peak the most that was in use
   * @param reserved taken from the driver
   */
  public record Memory(long allocated, long peak, long reserved) {}

  /**
   * What LibTorch's allocator holds on one GPU.
   *
   * @throws TorchException.Operator if LibTorch was built without CUDA
   */
  public static Memory memory(Device device) {
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment figures = arena.allocate(JAVA_LONG, 3);
      TorchException.check(
          tc_h.tc_cuda_memory(device.index(), figures, figures.asSlice(8), figures.asSlice(16)));
      return new Memory(
          figures.getAtIndex(JAVA_LONG, 0),
          figures.getAtIndex(JAVA_LONG, 1),
          figures.getAtIndex(JAVA_LONG, 2));
    }
  }
}
