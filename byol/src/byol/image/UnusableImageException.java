package byol.image;

import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.EOFException;

/** A file that is no picture, or one that cannot be used; the message says why in a few words. */
public final class UnusableImageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean forMemory;

  /** For what is wrong with the image. */
  public UnusableImageException(String reason) {
    this(reason, false);
  }

  private UnusableImageException(String reason, boolean forMemory) {
    super(Printable.of(reason));
    this.forMemory = forMemory;
  }

  /** For an image that there is not enough memory for. */
  public static UnusableImageException forMemory(String reason) {
    return new UnusableImageException(reason, true);
  }

  /** Whether it may be used where there is more memory. */
  public boolean isForMemory() {
    return forMemory;
  }

  /**
   * For what went wrong with a file as it was read.
   *
   * @throws ResourceLimitException if nothing is wrong with the file
   */
  public static UnusableImageException of(Exception e) {
    ResourceLimitException.check(e);
    return new UnusableImageException(describe(e));
  }

  /** What went wrong, in a few words. Decoders wrap the end of a file into less. */
  public static String describe(Exception e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof EOFException && at.getMessage() == null) {
        return "truncated: it ends within its picture";
      }
    }
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
