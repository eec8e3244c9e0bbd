package byol.io;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which LibTorch, data sets and indexes are kept: {@code
 * ${BYOL_CACHE:-${XDG_CACHE_HOME:-~/.cache}/byol}}.
 */
public final class UserCache {
  /** What a message says when there is no such folder. */
  public static final String NONE =
      "no home directory is known: set HOME, or BYOL_CACHE to a folder for LibTorch and data sets";

  private UserCache() {}

  /** The folder of the user who runs this process; empty if no variable and no home names one. */
  public static Optional<Path> find(Map<String, String> environment) {
    return find(environment, home(environment));
  }

  /**
   * As {@link #find(Map)}, with this home.
   *
   * @param home the user's home directory; empty if there is none
   */
  public static Optional<Path> find(Map<String, String> environment, Optional<Path> home) {
    return variable(environment, "BYOL_CACHE")
        .or(
            () ->
                variable(environment, "XDG_CACHE_HOME")
                    .or(() -> home.map(folder -> folder.resolve(".cache")))
                    .map(folder -> folder.resolve("byol")));
  }

  /**
   * The user's home directory: {@code $HOME}, as in a shell, or what the system has on record.
   * Services and containers may have neither.
   */
  public static Optional<Path> home(Map<String, String> environment) {
    // Java's word for a home that it does not know is a question mark.
    return variable(environment, "HOME")
        .or(() -> Optional.of(System.getProperty("user.home", "?")).map(Path::of))
        .filter(Path::isAbsolute);
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
