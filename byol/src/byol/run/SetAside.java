package byol.run;

import byol.io.AtomicFile;
import byol.io.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps damaged files under another name, so that what is left of them is not lost. */
final class SetAside {
  private SetAside() {}

  /** Gives a file a name that no other has; returns where it is then. */
  static Path move(Path file) throws IOException {
    Path free = free(file);
    Disk.current().move(file, free);
    Disk.current().syncDirectory(free.toAbsolutePath().getParent());
    return free;
  }

  /** As {@link #move}, but the file stays as well. */
  static Path copy(Path file) throws IOException {
    Path free = free(file);
    AtomicFile.write(free, Files.readAllBytes(file));
    return free;
  }

  private static Path free(Path file) {
    Path free = file.resolveSibling(file.getFileName() + ".damaged");
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(file.getFileName() + ".damaged-" + i);
    }
    return free;
  }
}
