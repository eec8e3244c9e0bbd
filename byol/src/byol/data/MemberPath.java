package byol.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path for what lies in an archive: that of the archive, and the name within it. */
final class MemberPath {

  private MemberPath() {}

  /** The path; where the system has none for such a name, of the name in a printable form. */
  static Path of(Path archive, String name) {
    try {
      return Path.of(archive + "/" + name);
    } catch (InvalidPathException e) {
      StringBuilder fit = new StringBuilder();
      Printable.of(name)
          .chars()
          .forEach(c -> fit.append(c < 0x7f ? "" + (char) c : "\\u%04x".formatted(c)));
      return Path.of(archive + "/" + fit);
    }
  }
}
