package byol.util;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A temporary folder that is gone after its use. A lock on a file in it, which ends with the
 * process however that ends, tells one in use from one that a killed process left; those are
 * deleted when the next is made.
 */
public final class ScratchFolder implements AutoCloseable {
  private static final String PREFIX = "byol-scratch-";
  private static final String LOCK = "in-use";
  private static final String BEING_MADE = "being-made";
  private static final Duration LONGEST_IN_THE_MAKING = Duration.ofHours(1);

  /** Of this process: to look at their locks would release them. */
  private static final Set<Path> OURS = new HashSet<>();

  private final Path path;
  private final FileChannel lock;

  private ScratchFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes one in the system's folder for temporary files.
   *
   * @throws UncheckedIOException if it cannot be made there
   */
  public static ScratchFolder open() {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static ScratchFolder in(Path parent) {
    deleteAbandoned(parent);
    try {
      Path path;
      synchronized (OURS) {
        path = Files.createTempDirectory(parent, PREFIX);
        OURS.add(path);
      }
      // It gets its name with its lock on it: without, another process would take it for abandoned.
      Path file = path.resolve(BEING_MADE);
      FileChannel lock =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock.lock();
      Files.move(file, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
      return new ScratchFolder(path, lock);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot make a temporary folder in %s (%s): name another with -Djava.io.tmpdir=DIR"
              .formatted(parent, e.getMessage()),
          e);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try (lock) {
      delete(path);
      synchronized (OURS) {
        OURS.remove(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + path + ": " + e.getMessage(), e);
    }
  }

  private static void deleteAbandoned(Path parent) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        synchronized (OURS) {
          if (!OURS.contains(folder)) {
            deleteIfAbandoned(folder);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // To make one in this parent will say what is wrong with it.
    }
  }

  /** With the lock held, so that of several processes that find it one deletes it. */
  private static void deleteIfAbandoned(Path folder) {
    Path file = folder.resolve(LOCK);
    if (!Files.isRegularFile(file)) {
      deleteIfNeverUsed(folder);
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var held = channel.tryLock()) {
      if (held != null) {
        delete(folder);
      }
    } catch (IOException e) {
      // Another user's, or deleted by another process just now.
    }
  }

  /**
   * Without the file of the lock it is being made just now, or what made it was killed meanwhile.
   */
  private static void deleteIfNeverUsed(Path folder) {
    try {
      Instant changed = Files.getLastModifiedTime(folder).toInstant();
      if (changed.isBefore(Instant.now().minus(LONGEST_IN_THE_MAKING))) {
        Files.deleteIfExists(folder.resolve(BEING_MADE));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      // There is something else in it, so it is not ours; or it is another user's, or gone.
    }
  }

  /** The lock last: while it is there, what else is left belongs to an abandoned folder. */
  private static void delete(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst =
          paths
              .filter(path -> !path.equals(folder) && !path.equals(lock))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.deleteIfExists(lock);
    Files.deleteIfExists(folder);
  }
}
