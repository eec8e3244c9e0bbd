package byol.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A right that one holder has at a time, among all threads and processes: the kernel's lock of a
 * file, which ends with the process however that ends. The file says nothing, and one that is left
 * over is in nobody's way; it may be deleted only where nobody can be about to lock it.
 *
 * <p>On file systems without locks it holds among the threads of this process alone.
 */
public final class ProcessLock implements AutoCloseable {
  /**
   * What this process holds. POSIX locks do not keep it from locking a file twice, and go when it
   * closes the file, whichever way it was opened.
   */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path key;
  private final FileChannel channel;

  private ProcessLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Takes it, as soon as nobody else has it.
   *
   * @param file made if it is missing, in a folder that exists
   * @throws IOException if it cannot be opened, or the thread is interrupted as it waits
   */
  public static ProcessLock await(Path file) throws IOException {
    return take(file, true).orElseThrow();
  }

  /**
   * Takes it, unless another has it.
   *
   * @param file made if it is missing, in a folder that exists
   * @throws IOException if it cannot be opened
   */
  public static Optional<ProcessLock> tryTake(Path file) throws IOException {
    return take(file, false);
  }

  private static Optional<ProcessLock> take(Path file, boolean wait) throws IOException {
    Path key = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    if (!reserve(key, wait)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel = FileChannel.open(key, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      taken = lock(channel, wait);
      return taken ? Optional.of(new ProcessLock(key, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        release(key, channel);
      }
    }
  }

  private static boolean reserve(Path key, boolean wait) throws IOException {
    synchronized (HELD) {
      while (!HELD.add(key)) {
        if (!wait) {
          return false;
        }
        try {
          HELD.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted while another thread was at it", e);
        }
      }
      return true;
    }
  }

  /** Whether it is locked now, or there are no locks here. */
  private static boolean lock(FileChannel channel, boolean wait) throws IOException {
    try {
      return (wait ? channel.lock() : channel.tryLock()) != null;
    } catch (IOException e) {
      if (!channel.isOpen()) {
        // The thread was interrupted.
        throw e;
      }
      return true;
    }
  }

  private static void release(Path key, FileChannel channel) throws IOException {
    try (channel) {
      // Closing unlocks it.
    } finally {
      synchronized (HELD) {
        HELD.remove(key);
        HELD.notifyAll();
      }
    }
  }

  /**
   * Gives it back and deletes the file.
   *
   * @param where the file is now; nobody may look for it there to lock it
   */
  public void closeAndDelete(Path where) throws IOException {
    try {
      Files.deleteIfExists(where);
    } catch (IOException e) {
      // What stays holds nothing, and nobody back.
    } finally {
      close();
    }
  }

  /** Gives it back; closing again does nothing. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      release(key, channel);
    }
  }
}
