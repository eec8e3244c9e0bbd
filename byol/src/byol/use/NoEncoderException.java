package byol.use;

import java.nio.file.Path;
import java.util.Optional;

/** A run has no checkpoint that an encoder can be taken from; the message says why. */
public final class NoEncoderException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Path run;

  /** Whether there is one that is damaged. */
  private final boolean damaged;

  private final transient Path earlier;

  private NoEncoderException(
      String message, Throwable cause, Path run, boolean damaged, Path earlier) {
    super(message, cause);
    this.run = run;
    this.damaged = damaged;
    this.earlier = earlier;
  }

  static NoEncoderException untrained(Path run) {
    return new NoEncoderException(run + " has no checkpoint yet", null, run, false, null);
  }

  static NoEncoderException damaged(Path run, Optional<Path> earlier, RuntimeException cause) {
    return new NoEncoderException(cause.getMessage(), cause, run, true, earlier.orElse(null));
  }

  /** The run's directory. */
  public Path run() {
    return run;
  }

  /** The newest checkpoint that an encoder can be taken from, older than the newest one. */
  public Optional<Path> earlier() {
    return Optional.ofNullable(earlier);
  }

  /** Whether there is a checkpoint, but a damaged one. */
  public boolean isDamaged() {
    return damaged;
  }
}
