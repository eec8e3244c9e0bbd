package byol.data;

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
 * @param home the user's home directory
 * @param system where the system's packages install data sets
 */
record DataPaths(Map<String, String> environment, Path home, Path system) {

  /** Those of this process. */
  static DataPaths ofProcess() {
    return new DataPaths(
        System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/usr/share/datasets"));
  }

  /** Where {@code data fetch} puts what it gets. */
  Path cache() {
    return userCache().resolve("data");
  }

  /** Where the indexes of large collections of images are kept. */
  Path index() {
    return userCache().resolve("index");
  }

  private Path userCache() {
    return variable("BYOL_CACHE")
        .orElseGet(
            () ->
                variable("XDG_CACHE_HOME").orElseGet(() -> home.resolve(".cache")).resolve("byol"));
  }

  /** The folders a data set may be in, best first. */
  List<Path> candidates(String name) {
    List<Path> found = new ArrayList<>();
    variable("BYOL_DATA").ifPresent(root -> found.add(root.resolve(name)));
    found.add(cache().resolve(name));
    found.add(system.resolve(name));
    return List.copyOf(found);
  }

  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
