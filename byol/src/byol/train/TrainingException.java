package byol.train;

import java.nio.file.Path;
import java.util.Optional;

/** A training cannot go on; the message says why. */
public abstract sealed class TrainingException extends RuntimeException
    permits CaptureException, DivergedException, MemoryExhaustedException {
  private static final long serialVersionUID = 1L;

  /** Steps done. */
  private final long step;

  private final transient Path checkpoint;

  TrainingException(String message, Throwable cause, long step, Optional<Path> checkpoint) {
    super(message, cause);
    this.step = step;
    this.checkpoint = checkpoint.orElse(null);
  }

  /** The step that was under way, counted from 1. */
  public long step() {
    return step;
  }

  /** The newest checkpoint of what was trained before; empty if there is none yet. */
  public Optional<Path> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }
}
