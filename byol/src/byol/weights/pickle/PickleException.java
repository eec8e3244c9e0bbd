package byol.weights.pickle;

/** A pickle that is damaged, or holds what is not read here; the message says what and where. */
public final class PickleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final boolean code;

  private PickleException(String message, boolean code) {
    super(message);
    this.code = code;
  }

  /** It is not as it should be. */
  static PickleException damaged(String format, Object... values) {
    return new PickleException(format.formatted(values), false);
  }

  /** It would run something. */
  static PickleException code(String format, Object... values) {
    return new PickleException(format.formatted(values), true);
  }

  /** Whether it was refused because it names code: classes or functions other than of tensors. */
  public boolean isCode() {
    return code;
  }
}
