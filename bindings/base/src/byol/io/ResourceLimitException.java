package byol.io;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The process has all of something that the system allows it: files that are open at once, or
 * memory. It says nothing of the file that was to be opened, which must not be taken for damaged.
 */
public final class ResourceLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;
  // Of EMFILE, ENFILE and ENOMEM, and of Java where memory cannot be mapped.
  private static final Pattern OPEN_FILES = Pattern.compile("(?i)too many open files");
  private static final Pattern MEMORY = Pattern.compile("(?i)cannot allocate memory|map failed");

  /** What there is no more of. */
  public enum Resource {
    /** Files, folders and sockets that are open at once. */
    OPEN_FILES,
    /** Memory outside of Java's heap. */
    MEMORY
  }

  private final Resource resource;

  private ResourceLimitException(Resource resource, String message, Throwable cause) {
    super(message, cause);
    this.resource = resource;
  }

  /** What there is no more of. */
  public Resource resource() {
    return resource;
  }

  /**
   * Goes on if a failure is about the file that it names.
   *
   * @throws ResourceLimitException if it comes from a limit of the process instead
   */
  public static void check(Throwable failure) {
    of(failure)
        .ifPresent(
            limit -> {
              throw limit;
            });
  }

  /** The limit that a failure comes from; empty if it is about the file that it names. */
  public static Optional<ResourceLimitException> of(Throwable failure) {
    if (failure instanceof ResourceLimitException limit) {
      return Optional.of(limit);
    }
    if (says(failure, OPEN_FILES) || failure instanceof IOException && !canOpen()) {
      String message =
          "the system allows this process no more open files%s: %s"
              .formatted(OpenFiles.inWords(), failure.getMessage());
      return Optional.of(new ResourceLimitException(Resource.OPEN_FILES, message, failure));
    }
    if (says(failure, MEMORY)) {
      String message = "the system gives this process no more memory: " + failure.getMessage();
      return Optional.of(new ResourceLimitException(Resource.MEMORY, message, failure));
    }
    return Optional.empty();
  }

  private static boolean says(Throwable failure, Pattern words) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at.getMessage() != null && words.matcher(at.getMessage()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Reasons come in the language of the system; what can always be opened tells as well. */
  private static boolean canOpen() {
    try (FileInputStream _ = new FileInputStream("/dev/null")) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
