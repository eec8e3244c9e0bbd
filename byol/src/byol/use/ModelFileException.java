package byol.use;

import java.nio.file.Path;

/** A file or folder that no encoder or classifier can be taken from; the message says why. */
public final class ModelFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Whether the file does not say what it is. */
  private final boolean undescribed;

  private ModelFileException(String message, Throwable cause, boolean undescribed) {
    super(message, cause);
    this.undescribed = undescribed;
  }

  /** It is something else. */
  static ModelFileException of(Path file, String what, Throwable cause) {
    return new ModelFileException(file + " " + what, cause, false);
  }

  /** Weights alone. */
  static ModelFileException undescribed(Path file) {
    return new ModelFileException(
        file
            + " does not say what it is: it was written by an earlier version of this program or by"
            + " another one, without architecture, image size and normalization",
        null,
        true);
  }

  /** Whether it may be an encoder, but does not describe itself. */
  public boolean isUndescribed() {
    return undescribed;
  }
}
