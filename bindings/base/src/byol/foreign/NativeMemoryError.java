package byol.foreign;

/**
 * There is no more memory outside of Java's heap, so a larger heap would not help: it would leave
 * less.
 */
public final class NativeMemoryError extends OutOfMemoryError {
  private static final long serialVersionUID = 1;

  /** With what asked for it, and how much. */
  public NativeMemoryError(String message) {
    super(message);
  }
}
