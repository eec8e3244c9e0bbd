package byol.data.load;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Where batches are prepared: memory of the process, or what a device can read best. */
@FunctionalInterface
public interface BatchMemory {
  /** Off-heap memory of the process, for CPUs. */
  BatchMemory ORDINARY = (arena, bytes) -> arena.allocate(bytes, 64);

  /**
   * Takes a block; called from the loader's threads.
   *
   * @param arena whose end frees it
   * @throws OutOfMemoryError if there is not so much
   */
  MemorySegment allocate(Arena arena, long bytes);
}
