package byol.cli.run;

/** A training ended before its time; the message says why and what to do. */
public final class CannotGoOn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotGoOn(String message, Throwable cause) {
    super(message, cause);
  }
}
