package byol.io;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which file a name stands for, and whether it can be replaced. */
public final class Targets {
  private static final int MOST_LINKS = 40;

  private Targets() {}

  /**
   * Follows symbolic links to the file that is to be written, which need not exist.
   *
   * @throws IOException if something is there that is not a regular file, for links that go round
   *     in circles, and for an empty name
   */
  public static Path resolve(Path file) throws IOException {
    if (file.toString().isEmpty()) {
      throw new IOException("the name of the file is empty");
    }
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("it is a device, a pipe or a socket, not a regular file");
    }
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.toAbsolutePath().resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }
}
