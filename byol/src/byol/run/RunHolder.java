package byol.run;

import byol.json.Json;
import byol.util.Proc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
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
        ProcessHandle.current().pid(),
        Proc.hostName(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** What a lock file says; empty if it names nobody. */
  static Optional<RunHolder> parse(String text) {
    try {
      return Optional.of(Json.parseLine(text, Line.class).holder());
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
      return new RunHolder(pid, Objects.requireNonNull(host), Instant.parse(since));
    }
  }

  /**
   * Whether it is certain that the process has ended. This process is none that a file names: what
   * it holds, it knows itself.
   */
  boolean hasEnded() {
    return host.equals(Proc.hostName())
        && (pid == ProcessHandle.current().pid()
            || ProcessHandle.of(pid).filter(this::mayHaveBegunThen).isEmpty());
  }

  /** Numbers of processes are used again. */
  private boolean mayHaveBegunThen(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(start -> !start.isAfter(since.plusSeconds(1)))
        .orElse(true);
  }

  @Override
  public String toString() {
    return "process %s on %s since %s".formatted(pid, host, since);
  }
}
