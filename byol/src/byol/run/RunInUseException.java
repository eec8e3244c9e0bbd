package byol.run;

/** Another process, or another trainer of this one, is at the run; the message names it. */
public final class RunInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunInUseException(String message) {
    super(message);
  }
}
