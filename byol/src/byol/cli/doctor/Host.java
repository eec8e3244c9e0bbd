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
 * @param cgroups the folder /sys/fs/cgroup, in which a container finds its own limits
 */
record Host(Map<String, String> environment, Path proc, Path cgroups) {

  /** This machine and process. */
  static Host ofProcess() {
    return new Host(System.getenv(), Path.of("/proc"), Path.of("/sys/fs/cgroup"));
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
    return lines(proc.resolve("self/maps"))
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

  /** Memory that this process may have of the machine, or of its container, in bytes. */
  long totalMemory() {
    return Math.min(memory("MemTotal"), limit());
  }

  /** What is left of it, in bytes; what files that were read take in it can be had as well. */
  long availableMemory() {
    long used =
        number("memory.current").orElseGet(() -> number("memory/memory.usage_in_bytes").orElse(0));
    long files =
        inactiveFiles("memory.stat", "inactive_file ")
            .orElseGet(() -> inactiveFiles("memory/memory.stat", "total_inactive_file ").orElse(0));
    return Math.min(memory("MemAvailable"), limit() - Math.max(0, used - files));
  }

  private long memory(String name) {
    return Proc.bytes(proc.resolve("meminfo").toString(), name).orElse(0);
  }

  /** Of the container, by control groups of version 2 or 1; no limit is the largest number. */
  private long limit() {
    return number("memory.max")
        .orElseGet(() -> number("memory/memory.limit_in_bytes").orElse(Long.MAX_VALUE));
  }

  private OptionalLong number(String file) {
    return lines(cgroups.resolve(file))
        .filter(line -> line.matches("\\d{1,19}")) // or max
        .mapToLong(Long::parseLong)
        .findFirst();
  }

  private OptionalLong inactiveFiles(String file, String name) {
    return lines(cgroups.resolve(file))
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.substring(name.length())))
        .findFirst();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
