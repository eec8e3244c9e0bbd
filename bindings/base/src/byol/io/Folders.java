package byol.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that survive a loss of power. */
public final class Folders {
  private Folders() {}

  /**
   * Makes a folder and those above it, where they are missing.
   *
   * @throws IOException if one cannot be made, or a file is in the way
   */
  public static void create(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      create(parent);
    }
    try {
      Disk.current().createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      // Another thread or process may have made it meanwhile.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
    if (parent != null) {
      Disk.current().syncDirectory(parent);
    }
  }
}
