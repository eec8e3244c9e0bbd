package byol.data;

/** A file that is no picture, or one that cannot be used; the message says why in a few words. */
public final class UnusableImageException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableImageException(String reason) {
    super(Printable.of(reason));
  }
}
