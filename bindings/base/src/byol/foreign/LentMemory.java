package byol.foreign;

import java.lang.foreign.MemorySegment;

/** Memory of a caller's that native code writes to; native code itself asks for no permission. */
public final class LentMemory {
  private LentMemory() {}

  /**
   * Memory that may be written to, which native code does not ask.
   *
   * @throws IllegalArgumentException if it is read-only
   */
  public static MemorySegment writable(MemorySegment memory) {
    if (memory.isReadOnly()) {
      throw new IllegalArgumentException("this memory is read-only: nothing can be written there");
    }
    return memory;
  }

  /**
   * Memory that native code may write to as it goes: writable, and not a file's, which may have
   * become shorter.
   *
   * @throws IllegalArgumentException if it is read-only, or of a file that is mapped
   */
  public static MemorySegment lent(MemorySegment memory) {
    if (writable(memory).isMapped()) {
      throw new IllegalArgumentException(
          "a mapped file cannot be written to here: write to memory, and copy that");
    }
    return memory;
  }
}
