package byol.run;

import byol.io.Disk;
import byol.io.InUseException;
import byol.io.WriteException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a run: one process, and one trainer in it, has it at a time. The kernel
 * holds it as a lock of the file {@code .lock}, and gives it back when the process ends, however
 * that may be; so a file that a killed process left stands in nobody's way. It names the holder.
 *
 * <p>Where the file system has no locks, the holder's name alone counts, and one that a killed
 * process of another machine left must be deleted by hand.
 */
public final class RunLock implements AutoCloseable {
  private static final String FILE = ".lock";

  /**
   * What this process holds. POSIX locks are the process's own: they do not keep it from locking a
   * file twice, and go when it closes the file, whichever way it was opened.
   */
  private static final Map<Path, RunHolder> HELD = new ConcurrentHashMap<>();

  private final Path key;
  private final FileChannel channel;

  private RunLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Takes the right.
   *
   * @param run the run's folder, which exists
   * @throws InUseException naming the holder, if there is another
   * @throws WriteException if the folder cannot be written to
   */
  static synchronized RunLock acquire(Path run) {
    Path file = run.resolve(FILE);
    RunHolder self = RunHolder.ofThisProcess();
    try {
      Path key = run.toRealPath();
      RunHolder other = HELD.putIfAbsent(key, self);
      if (other != null) {
        throw refusal(run, Optional.of(other), "");
      }
      try {
        return new RunLock(key, lock(run, file, self));
      } catch (IOException | RuntimeException e) {
        HELD.remove(key);
        throw e;
      }
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /** Deletes the file of a run that its holder gives up. */
  static void forget(Path run) throws IOException {
    Disk.current().delete(run.resolve(FILE));
  }

  private static FileChannel lock(Path run, Path file, RunHolder self) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      refuseIfHeld(run, file, channel);
      write(channel, self.line() + "\n");
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Locks the file, which stays locked until the channel is closed. */
  private static void refuseIfHeld(Path run, Path file, FileChannel channel) throws IOException {
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (IOException e) {
      // There are no locks here.
      Optional<RunHolder> other = holder(file).filter(holder -> !holder.hasEnded());
      if (other.isPresent()) {
        throw refusal(run, other, " If it is not running any more, delete " + file);
      }
      return;
    }
    if (!locked) {
      throw refusal(run, holder(file), "");
    }
  }

  /**
   * Who holds a run, as far as its lock file says; empty if nobody does. Locks nothing, so that it
   * gets in nobody's way.
   */
  static synchronized Optional<RunHolder> holderOf(Path run) throws IOException {
    RunHolder here = HELD.get(run.toRealPath());
    if (here != null) {
      return Optional.of(here);
    }
    Path file = run.resolve(FILE);
    return Files.isRegularFile(file)
        ? holder(file).filter(holder -> !holder.hasEnded())
        : Optional.empty();
  }

  private static Optional<RunHolder> holder(Path file) throws IOException {
    return RunHolder.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  private static InUseException refusal(Path run, Optional<RunHolder> holder, String wayOut) {
    return new InUseException(
        "%s is in use by %s; it can be evaluated and exported meanwhile, but only one process can train it.%s"
            .formatted(run, holder.map(RunHolder::toString).orElse("another process"), wayOut));
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    long at = 0;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  /** Gives the right back. The file stays, empty: were it deleted, two could lock two of them. */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException e) {
      // The lock goes with the process at the latest, and what was written is whole.
    } finally {
      HELD.remove(key);
    }
  }
}
