package byol.data.index;

import byol.io.OpenFiles;
import byol.io.ResourceLimitException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalLong;

/**
 * Open archives, so that not every image opens one: to open a file is a question to the server
 * where the disk is in the network. Each handle is used by one thread at a time; what is not in use
 * is kept for the next, up to a number of them, and closed beyond that. Safe for use by several
 * threads.
 *
 * <p>An archive that is deleted or renamed can be read on while it is open. The last handles are
 * closed with the data set, when the garbage collector finds that it is of no use any more.
 */
final class ArchiveHandles {

  // What the virtual machine, the run and its evaluation hold open, with room to spare.
  private static final int ELSEWHERE = 40;

  private final int most;
  private final Deque<Handle> idle = new ArrayDeque<>();

  /**
   * Begins with nothing open.
   *
   * @param most how many handles are kept that are not in use, where the system allows it
   */
  ArchiveHandles(int most) {
    this(most, OpenFiles.limit());
  }

  /** With the limit of the system, of which it takes a quarter of what the rest leaves. */
  ArchiveHandles(int most, OptionalLong limit) {
    this.most = Math.clamp((limit.orElse(Long.MAX_VALUE) - ELSEWHERE) / 4, 0, most);
  }

  private record Handle(Path archive, RandomAccessFile file) {}

  /** Reads from an archive. */
  interface Read<T> {
    T from(RandomAccessFile archive) throws IOException;
  }

  /**
   * Reads from an archive that is open, or opens it. What fails with one that has been open for
   * some time is tried again with a new handle: its server may have been away.
   *
   * @throws IOException if it cannot be opened or read; because of the limit of open files only if
   *     those that are not in use are closed
   */
  <T> T read(Path archive, Read<T> use) throws IOException {
    Handle kept = take(archive);
    if (kept != null) {
      try {
        return read(kept, use);
      } catch (IOException e) {
        // As if it had not been open.
      }
    }
    return read(new Handle(archive, open(archive)), use);
  }

  private RandomAccessFile open(Path archive) throws IOException {
    try {
      return new RandomAccessFile(archive.toFile(), "r");
    } catch (IOException e) {
      if (ResourceLimitException.of(e).isEmpty() || !closeIdle()) {
        throw e;
      }
      return new RandomAccessFile(archive.toFile(), "r");
    }
  }

  private <T> T read(Handle handle, Read<T> use) throws IOException {
    boolean done = false;
    try {
      T result = use.from(handle.file());
      done = true;
      return result;
    } finally {
      Handle unneeded = done ? keep(handle) : handle;
      if (unneeded != null) {
        unneeded.file().close();
      }
    }
  }

  private synchronized Handle take(Path archive) {
    for (Iterator<Handle> handles = idle.iterator(); handles.hasNext(); ) {
      Handle handle = handles.next();
      if (handle.archive().equals(archive)) {
        handles.remove();
        return handle;
      }
    }
    return null;
  }

  /** Keeps a handle; what comes back, if anything, is the one that was not used for longest. */
  private synchronized Handle keep(Handle handle) {
    idle.addFirst(handle);
    return idle.size() > most ? idle.removeLast() : null;
  }

  /** Closes what is not in use; whether there was any. */
  private synchronized boolean closeIdle() throws IOException {
    boolean any = !idle.isEmpty();
    while (!idle.isEmpty()) {
      idle.removeLast().file().close();
    }
    return any;
  }

  /** How many handles are open that are not in use. */
  synchronized int idle() {
    return idle.size();
  }
}
