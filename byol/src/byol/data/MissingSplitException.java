package byol.data;

/** Data in which nothing is wrong, but that has no images for the split that was asked for. */
public final class MissingSplitException extends DataException {

  private static final long serialVersionUID = 1L;

  /** For what there is instead. */
  public MissingSplitException(String message) {
    super(message);
  }
}
