package byol.command;

import java.nio.file.Path;

/** A run has no checkpoint that an encoder can be taken from; the message says why. */
public final class NoEncoderException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Path run;
  private final boolean damaged;

  private NoEncoderException(String message, Throwable cause, Path run, boolean damaged) {
    super(message, cause);
    this.run = run;
    this.damaged = damaged;
  }

  static NoEncoderException untrained(Path run) {
    return new NoEncoderException(run + " has no checkpoint yet", null, run, false);
  }

  static NoEncoderException damaged(Path run, RuntimeException cause) {
    return new NoEncoderException(cause.getMessage(), cause, run, true);
  }

  /** The run's directory. */
  public Path run() {
    return run;
  }

  /** Whether there is a checkpoint, but a damaged one. */
  public boolean isDamaged() {
    return damaged;
  }
}
