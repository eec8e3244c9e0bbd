package byol.export;

/** A file that was exported does not hold the network that it is of; the message names it. */
public final class ExportMismatchException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ExportMismatchException(String message) {
    super(message);
  }
}
