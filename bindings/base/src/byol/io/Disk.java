package byol.io;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The operations by which files change. All writing goes through the one that {@link #current}
 * gives, so that a test can put another in its place that fails, or loses what was not synced.
 */
public interface Disk {
  /** The disk of this process: the operating system's, outside tests. */
  static Disk current() {
    return CurrentDisk.get();
  }

  /**
   * Begins a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
   */
  OutputFile create(Path file) throws IOException;

  /** Goes on at the end of a file; begins it if there is none. */
  OutputFile append(Path file) throws IOException;

  /** Gives a file or folder another name, at once, in place of a file that has it. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, if there is one. */
  void delete(Path file) throws IOException;

  /**
   * Makes a folder in one that exists.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is anything of that name
   */
  void createDirectory(Path folder) throws IOException;

  /** Returns when the names in a folder, new, changed or gone, would survive a loss of power. */
  void syncDirectory(Path folder) throws IOException;
}
