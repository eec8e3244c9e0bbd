package byol.io;

/** Another process is at what is to be written; the message names it. */
public final class InUseException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public InUseException(String message) {
    super(message);
  }
}
