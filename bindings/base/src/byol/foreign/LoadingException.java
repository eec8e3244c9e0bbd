package byol.foreign;

/**
 * A native library cannot be found, does not fit, or does not load. The message says the way out.
 */
public final class LoadingException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** For what is wrong with a library. */
  public LoadingException(String message) {
    super(message);
  }

  /** For what Java or the dynamic linker says. */
  public LoadingException(String message, Throwable cause) {
    super(message, cause);
  }
}
