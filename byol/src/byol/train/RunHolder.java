package byol.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The process that trains a run, as the run's lock file names it.
 *
 * @param pid its number
 * @param host the machine's name
 * @param since when it began with the run
 */
record RunHolder(long pid, String host, Instant since) {
  /** This process, from now on. */
  static RunHolder ofThisProcess() {
    return new RunHolder(
        ProcessHandle.current().pid(), hostName(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** As the kernel has it: looking it up could wait for a name server. */
  private static String hostName() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return "an unknown host";
    }
  }

  /** What a lock file says; empty if it names nobody. */
  static Optional<RunHolder> parse(String text) {
    try {
      RunHolder holder = Json.parseLine(text, Line.class).holder();
      return Optional.of(holder);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  String line() {
    return Json.line(new Line(pid, host, since.toString()));
  }

  /** As it is written. */
  record Line(long pid, String host, String since) {
    RunHolder holder() {
      return new RunHolder(pid, host, Instant.parse(since));
    }
  }

  /** Whether it is certain that the process has ended. */
  boolean hasEnded() {
    return host.equals(hostName()) && ProcessHandle.of(pid).isEmpty();
  }

  @Override
  public String toString() {
    return "process %d on %s since %s".formatted(pid, host, since);
  }
}
