package byol.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file that cannot be written; the message names it and says why. */
public final class WriteException extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  /** For what Java says, put into words. */
  public WriteException(Path file, IOException cause) {
    super("cannot write " + file + ": " + IoReason.of(cause), cause);
  }
}
