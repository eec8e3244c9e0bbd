package byol.data;

import byol.util.Printable;

/**
 * Data that is missing, broken, too small or not what its name promises. The message names the
 * thing (the file, the sizes expected and found) and the way out. Its subclasses are what a program
 * may want to know apart.
 */
public class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public DataException(String message) {
    super(Printable.message(message));
  }

  /** With a message for the user, and what caused it. */
  public DataException(String message, Throwable cause) {
    super(Printable.message(message), cause);
  }
}
