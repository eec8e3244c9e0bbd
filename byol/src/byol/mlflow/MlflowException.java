package byol.mlflow;

/** A server is away, refuses, or is no MLflow; the message says in one line what and what to do. */
public final class MlflowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** MLflow's code of something that is not there. */
  static final String NOT_THERE = "RESOURCE_DOES_NOT_EXIST";

  /** MLflow's code of something that is there already. */
  static final String THERE_ALREADY = "RESOURCE_ALREADY_EXISTS";

  private final String code;

  MlflowException(String message, Throwable cause) {
    super(message, cause);
    code = "";
  }

  /**
   * Of an answer.
   *
   * @param code MLflow's error_code; empty if the answer has none
   */
  MlflowException(String message, String code) {
    super(message);
    this.code = code;
  }

  /** Whether MLflow says that it has no such thing. */
  public boolean isNotThere() {
    return is(NOT_THERE);
  }

  /** Whether MLflow says so by this error_code. */
  boolean is(String errorCode) {
    return code.equals(errorCode);
  }
}
