package byol.torch.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory outside the heap that is not a tensor's: what a GPU reads, and what is mapped. */
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

  /**
   * The bytes of memory that native code will read. Those of a file that is mapped are copied by
   * the JVM: the file may have become shorter since, and a fault in native code would end the
   * process.
   *
   * @throws IllegalStateException if the mapped file has become shorter
   * @throws IllegalArgumentException if it is on Java's heap
   */
  public static MemorySegment readable(MemorySegment memory, Arena arena) {
    checkIsOutsideHeap(memory);
    if (!memory.isMapped()) {
      return memory;
    }
    MemorySegment copy = arena.allocate(Math.max(1, memory.byteSize()), 64);
    transfer(memory, copy, memory.byteSize());
    return copy.asSlice(0, memory.byteSize());
  }

  /**
   * Refuses memory on Java's heap, which may be moved meanwhile.
   *
   * @throws IllegalArgumentException saying what to use instead
   */
  public static void checkIsOutsideHeap(MemorySegment memory) {
    if (!memory.isNative()) {
      throw new IllegalArgumentException(
          "memory on Java's heap cannot be given to LibTorch: use that of Arena.allocate, or for an"
              + " array Tensor.of(float[]) and toFloatArray()");
    }
  }

  /** Copies between two places of which one is a mapped file. */
  public static void transfer(MemorySegment from, MemorySegment to, long bytes) {
    try {
      MemorySegment.copy(from, 0, to, 0, bytes);
      Thread.yield(); // a fault is told at the latest here
    } catch (InternalError e) {
      throw new IllegalStateException(
          "a mapped file has become shorter than the " + bytes + " bytes that were to be copied",
          e);
    }
  }

  private static void free(long handle) {
    try (Arena call = Arena.ofConfined()) {
      TorchException.check(tc_h.tc_free_all(call.allocateFrom(JAVA_LONG, handle), 1));
    }
  }
}
