package byol.data.load;

import byol.data.DataException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Locale;

/**
 * A bounded number of equal blocks of off-heap memory, made when first needed and used again. After
 * the pool is closed, blocks that are still in use are freed when they come back.
 */
final class BatchPool implements AutoCloseable {

  private final long bytes;
  private final int capacity;
  private final BatchMemory memory;
  private final Runnable onRelease;
  private final ArrayDeque<Buffer> free = new ArrayDeque<>();
  private int made;
  private boolean closed;

  /**
   * One block.
   *
   * @param arena what owns the memory
   * @param memory the block
   */
  record Buffer(Arena arena, MemorySegment memory) {}

  /**
   * A pool that holds nothing yet.
   *
   * @param bytes size of each block
   * @param capacity how many blocks there may be
   * @param memory where blocks come from
   * @param onRelease run, without locks held, after a block came back
   */
  BatchPool(long bytes, int capacity, BatchMemory memory, Runnable onRelease) {
    this.bytes = bytes;
    this.capacity = capacity;
    this.memory = memory;
    this.onRelease = onRelease;
  }

  /**
   * A block, or null when all are in use.
   *
   * @throws DataException if the memory cannot be had
   */
  synchronized Buffer tryAcquire() {
    if (!free.isEmpty()) {
      return free.pop();
    }
    if (made == capacity) {
      return null;
    }
    Arena arena = Arena.ofShared();
    try {
      Buffer buffer = new Buffer(arena, memory.allocate(arena, bytes));
      made++;
      return buffer;
    } catch (OutOfMemoryError e) {
      arena.close();
      throw new DataException(
          String.format(
              Locale.ROOT,
              "no memory for batch %s of %s in flight, %,d bytes each; use a smaller batch or"
                  + " prefetch",
              made + 1,
              capacity,
              bytes),
          e);
    }
  }

  /** Takes a block back. */
  void release(Buffer buffer) {
    synchronized (this) {
      if (closed) {
        buffer.arena().close();
      } else {
        free.push(buffer);
      }
    }
    onRelease.run();
  }

  /** Whether there is none to be had until one comes back. */
  synchronized boolean allInUse() {
    return made == capacity && free.isEmpty();
  }

  /** How many blocks have been made. */
  synchronized int made() {
    return made;
  }

  /** How many blocks there may be. */
  int capacity() {
    return capacity;
  }

  /** Frees the blocks that are not in use, and each of the others when it comes back. */
  @Override
  public synchronized void close() {
    closed = true;
    while (!free.isEmpty()) {
      free.pop().arena().close();
    }
  }
}
