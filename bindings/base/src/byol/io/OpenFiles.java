package byol.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How many files the system lets this process hold open at once. */
public final class OpenFiles {
  private static final Path LIMITS = Path.of("/proc/self/limits");
  private static OptionalLong known = OptionalLong.empty();

  private OpenFiles() {}

  /** The limit; empty if it is not known, as where none can be opened to look it up. */
  public static synchronized OptionalLong limit() {
    if (known.isEmpty()) {
      known = read();
    }
    return known;
  }

  private static OptionalLong read() {
    try {
      return Files.readAllLines(LIMITS).stream()
          .filter(line -> line.startsWith("Max open files"))
          // The soft limit, which Java has raised to the hard one.
          .map(line -> line.split("\\s{2,}")[1])
          .filter(soft -> soft.matches("\\d{1,18}"))
          .mapToLong(Long::parseLong)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** The limit in brackets, for messages; nothing if it is not known. */
  static String inWords() {
    OptionalLong limit = limit();
    return limit.isPresent() ? " (%s at once)".formatted(limit.getAsLong()) : "";
  }
}
