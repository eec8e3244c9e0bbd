package byol.util;

import byol.io.AtomicFile;
import byol.io.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps damaged files under another name, so that what is left of them is not lost. */
public final class SetAside {
  private static final String DAMAGED = ".damaged";

  private SetAside() {}

  /** Gives a file a name that no other has; returns where it is then. */
  public static Path move(Path file) throws IOException {
    return move(file, DAMAGED);
  }

  /**
   * The same for a file that may be whole, and that another takes the place of.
   *
   * @param ending what its name is to have behind it, such as {@code .earlier}
   */
  public static Path move(Path file, String ending) throws IOException {
    Path free = free(file, ending);
    Disk.current().move(file, free);
    Disk.current().syncDirectory(free.toAbsolutePath().getParent());
    return free;
  }

  /** As {@link #move}, but the file stays as well. */
  public static Path copy(Path file) throws IOException {
    Path free = free(file, DAMAGED);
    AtomicFile.write(free, Files.readAllBytes(file));
    return free;
  }

  private static Path free(Path file, String ending) {
    Path free = file.resolveSibling(file.getFileName() + ending);
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(file.getFileName() + ending + "-" + i);
    }
    return free;
  }
}
