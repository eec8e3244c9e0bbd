package byol.data.index;

import byol.util.Printable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path for what lies in an archive: that of the archive, and the name within it. */
public final class MemberPath {

  private MemberPath() {}

  /** The path; where the system has none for such a name, of the name in a printable form. */
  public static Path of(Path archive, String name) {
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
