package byol.eval.probe;

/** A training of a classifier came to numbers that are not finite; the message says which. */
public final class DivergedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public DivergedException(String message) {
    super(message);
  }
}
