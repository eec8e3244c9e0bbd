package byol.image;

import byol.util.Printable;

/** A file that is no picture, or one that cannot be used; the message says why in a few words. */
public final class UnusableImageException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnusableImageException(String reason) {
    super(Printable.of(reason));
  }

  /** What went wrong, in a few words. */
  public static String describe(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
