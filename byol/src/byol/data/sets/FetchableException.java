package byol.data.sets;

import byol.data.DataException;

/** A data set is missing or damaged, and {@link DataCatalog#fetch} can get it. */
public final class FetchableException extends DataException {
  private static final long serialVersionUID = 1L;

  /** The name of the data set. */
  private final String name;

  /**
   * Of a data set.
   *
   * @param message what is missing or damaged
   * @param cause may be null
   * @param name of the data set
   */
  public FetchableException(String message, Throwable cause, String name) {
    super(message, cause);
    this.name = name;
  }

  /** The name of the data set. */
  public String name() {
    return name;
  }
}
