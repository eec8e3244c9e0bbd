package byol.data;

import byol.io.UserCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where data sets are looked for: {@code $BYOL_DATA}, then {@code data} in the user's cache ({@code
 * ${BYOL_CACHE:-${XDG_CACHE_HOME:-~/.cache}/byol}}), then where Debian installs them.
 *
 * @param environment the environment variables
 * @param home the user's home directory, if there is one
 * @param system where the system's packages install data sets
 */
public record DataPaths(Map<String, String> environment, Optional<Path> home, Path system) {

  /** Those of this process. */
  public static DataPaths ofProcess() {
    Map<String, String> environment = System.getenv();
    return new DataPaths(environment, UserCache.home(environment), Path.of("/usr/share/datasets"));
  }

  /**
   * Where {@code data fetch} puts what it gets.
   *
   * @throws DataException if no home directory is known
   */
  public Path cache() {
    return userCache()
        .orElseThrow(() -> new DataException("there is no place for data sets: " + UserCache.NONE))
        .resolve("data");
  }

  /** Where the indexes of large collections of images are kept; empty if there is no place. */
  public Optional<Path> index() {
    return userCache().map(cache -> cache.resolve("index"));
  }

  private Optional<Path> userCache() {
    return UserCache.find(environment, home);
  }

  /** The folders a data set may be in, best first. */
  public List<Path> candidates(String name) {
    List<Path> found = new ArrayList<>();
    Optional.ofNullable(environment.get("BYOL_DATA"))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .ifPresent(root -> found.add(root.resolve(name)));
    userCache().ifPresent(cache -> found.add(cache.resolve("data").resolve(name)));
    found.add(system.resolve(name));
    return List.copyOf(found);
  }
}
