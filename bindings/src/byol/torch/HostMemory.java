package byol.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory that a GPU reads by itself while the CPU goes on. */
public final class HostMemory {
  private HostMemory() {}

  /**
   * Pinned memory, which goes back to LibTorch when the arena is closed; from any thread.
   *
   * @throws TorchException.Operator if LibTorch was built without CUDA
   * @throws TorchException.OutOfMemory if there is not so much
   */
  public static MemorySegment pinned(Arena arena, long bytes) {
    LibTorch.load();
    try (Arena call = Arena.ofConfined()) {
      MemorySegment data = call.allocate(ADDRESS);
      long handle = tc_h.tc_pinned(bytes, data).address();
      if (handle == 0) {
        throw TorchException.last();
      }
      return data.get(ADDRESS, 0).reinterpret(bytes, arena, _ -> free(handle));
    }
  }

  private static void free(long handle) {
    try (Arena call = Arena.ofConfined()) {
      TorchException.check(tc_h.tc_free_all(call.allocateFrom(JAVA_LONG, handle), 1));
    }
  }
}
