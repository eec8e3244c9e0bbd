package byol.cli;

import byol.foreign.NativeMemoryError;
import byol.io.ResourceLimitException;
import byol.io.ResourceLimitException.Resource;
import java.util.Optional;

/** What a process may lack, and where to get more of it. */
enum Shortage {
  OPEN_FILES("raise the limit, as in ulimit -n 1024, or use fewer --loader-threads"),
  THREADS("use fewer with --threads and --loader-threads, or raise the limit (ulimit -u)"),
  NATIVE_MEMORY(
      "use a smaller --batch-size or fewer --loader-threads, leave more beside Java's heap, as in"
          + " BYOL_JAVA_OPTS=-Xmx1g bin/byol …, or raise the limit (ulimit -v, or the"
          + " container's)"),
  HEAP("give it more, as in BYOL_JAVA_OPTS=-Xmx8g bin/byol …");

  private final String advice;

  Shortage(String advice) {
    this.advice = advice;
  }

  String advice() {
    return advice;
  }

  /** What a failure comes from, if it is of these. */
  static Optional<Shortage> behind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError memory) {
        return Optional.of(of(memory));
      }
    }
    return ResourceLimitException.of(failure)
        .map(limit -> limit.resource() == Resource.OPEN_FILES ? OPEN_FILES : NATIVE_MEMORY);
  }

  private static Shortage of(OutOfMemoryError error) {
    String message = String.valueOf(error.getMessage());
    if (message.contains("thread")) {
      return THREADS;
    }
    // Of native libraries, and of Java itself for what lies outside of its heap.
    boolean outside =
        error instanceof NativeMemoryError || message.startsWith("Unable to allocate");
    return outside ? NATIVE_MEMORY : HEAP;
  }

  /** An error of which nothing else is known, in words. */
  static String describe(OutOfMemoryError error) {
    Shortage lack = of(error);
    String what =
        switch (lack) {
          case THREADS -> "the system allows this process no more threads";
          case NATIVE_MEMORY ->
              "the memory outside of Java's heap is exhausted (%s)".formatted(error.getMessage());
          default -> "Java's memory is exhausted (%s)".formatted(error.getMessage());
        };
    return what + ": " + lack.advice();
  }
}
