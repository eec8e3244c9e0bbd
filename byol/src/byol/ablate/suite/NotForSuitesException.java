package byol.ablate.suite;

/** A suite names a setting that is the same for all of its rows. */
public final class NotForSuitesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The key of the setting. */
  private final String key;

  NotForSuitesException(String message, String key) {
    super(message);
    this.key = key;
  }

  /** The setting's key. */
  public String key() {
    return key;
  }
}
