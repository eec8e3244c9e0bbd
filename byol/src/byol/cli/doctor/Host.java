package byol.cli.doctor;

import byol.io.UserCache;
import byol.util.Proc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The machine that the doctor looks at.
 *
 * @param environment the environment variables
 * @param proc the folder /proc
 */
record Host(Map<String, String> environment, Path proc) {

  /** This machine and process. */
  static Host ofProcess() {
    return new Host(System.getenv(), Path.of("/proc"));
  }

  /** The value of an environment variable; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** The folder in which byol keeps LibTorch and data sets; empty if no home is known. */
  Optional<Path> cache() {
    return UserCache.find(environment);
  }

  /** The files that are mapped into this process whose names start with one of these. */
  List<Path> mapped(String... prefixes) {
    return lines("self/maps")
        .filter(line -> line.indexOf('/') > 0)
        .map(line -> Path.of(line.substring(line.indexOf('/'))))
        .filter(path -> path.getFileName() != null)
        .filter(path -> startsWithAny(path.getFileName().toString(), prefixes))
        .distinct()
        .toList();
  }

  private static boolean startsWithAny(String name, String... prefixes) {
    return Stream.of(prefixes).anyMatch(name::startsWith);
  }

  /** A figure of /proc/meminfo in bytes, such as MemTotal. */
  OptionalLong memory(String name) {
    return Proc.bytes(proc.resolve("meminfo").toString(), name);
  }

  private Stream<String> lines(String file) {
    try {
      return Files.readAllLines(proc.resolve(file)).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
