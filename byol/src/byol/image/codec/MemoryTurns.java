package byol.image.codec;

import byol.image.UnusableImageException;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Has what runs out of memory done once more, alone: whether a picture can be used is not to depend
 * on what other threads decode at the time.
 */
public final class MemoryTurns {
  private static final MemoryTurns OF_PROCESS = new MemoryTurns();

  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  MemoryTurns() {}

  /** That of all pictures of this process. */
  public static MemoryTurns ofProcess() {
    return OF_PROCESS;
  }

  /** What can be done again, and does none of this within it. */
  @FunctionalInterface
  public interface Work<T> {
    /** Decodes the image. */
    T get() throws IOException, UnusableImageException;
  }

  /**
   * Does it, beside others or alone.
   *
   * @throws OutOfMemoryError if there is not enough memory even for it alone
   */
  public <T> T take(Work<T> work) throws IOException, UnusableImageException {
    lock.readLock().lock();
    try {
      return work.get();
    } catch (OutOfMemoryError e) {
      // Its turn comes when the others are done.
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      return work.get();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
