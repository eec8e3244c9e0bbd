package byol.foreign;

/** Calls of native functions through method handles. */
public final class Downcalls {
  private Downcalls() {}

  /**
   * A downcall throws no checked exception: what gets here are errors of the JVM, and memory that
   * it refuses, as it is closed or another thread's.
   */
  public static AssertionError unexpected(Throwable t) {
    return switch (t) {
      case RuntimeException refused -> throw refused;
      case Error error -> throw error;
      default -> new AssertionError("a native call threw", t);
    };
  }
}
