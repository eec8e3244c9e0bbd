package byol.image.format;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Native memory that is used again and again, and grows as needed. */
public final class NativeBuffer {

  private Arena arena;
  private MemorySegment memory = MemorySegment.NULL;

  /** So many bytes, whatever is left in them. What was handed out before is no longer valid. */
  public MemorySegment of(long bytes) {
    if (memory.byteSize() < bytes) {
      free();
      arena = Arena.ofShared();
      memory = arena.allocate(bytes, Long.BYTES);
    }
    return memory.asSlice(0, bytes);
  }

  /** Gives the memory back if it is more than so many bytes. */
  public void shrink(long limit) {
    if (memory.byteSize() > limit) {
      free();
    }
  }

  private void free() {
    if (arena != null) {
      memory = MemorySegment.NULL;
      arena.close();
      arena = null;
    }
  }
}
