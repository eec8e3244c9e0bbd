package byol.export;

/** Something was chosen that a format cannot have. */
public final class UnavailableOptionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The option. */
  private final ExportOption option;

  UnavailableOptionException(ExportOption option) {
    super("a file of this format cannot have " + option.what());
    this.option = option;
  }

  /** What it is. */
  public ExportOption option() {
    return option;
  }
}
