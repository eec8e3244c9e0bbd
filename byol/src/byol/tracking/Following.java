package byol.tracking;

import byol.mlflow.MlflowServer;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sends a run to an MLflow while it trains, here or in other processes, from a thread of its own.
 * It begins with the first line of metrics that the training writes. Whatever goes wrong with it,
 * the training does not notice: it is tried again, less and less often, and in the end {@link
 * #missing} says what is left to send.
 */
public final class Following implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration SELDOM = Duration.ofMinutes(1);

  /** For all that is left at the end: less, where nothing is to be hoped for. */
  private static final Duration AT_END = Duration.ofSeconds(20);

  private static final Duration AT_END_AFTER_FAILURE = Duration.ofSeconds(5);

  private final Path run;
  private final MlflowServer server;
  private final String experiment;
  private final Duration atEnd;
  private final Consumer<String> warnings;
  private final String before;
  private final Thread thread;
  private final CountDownLatch ending = new CountDownLatch(1);
  private RunSender sender;
  private volatile String failure;
  private volatile String page;

  private Following(
      Path run, MlflowServer server, String experiment, Duration atEnd, Consumer<String> warnings) {
    this.run = run;
    this.server = server;
    this.experiment = experiment;
    this.atEnd = atEnd;
    this.warnings = warnings;
    this.before = stamp();
    this.thread = Thread.ofPlatform().daemon().name("mlflow").unstarted(this::follow);
    thread.setUncaughtExceptionHandler((_, e) -> failure = e.toString());
  }

  /**
   * Begins to follow; returns at once.
   *
   * @param run the folder of a training that is about to begin or go on, which need not be there
   *     yet
   * @param server where to; closed with this
   * @param experiment its name at MLflow
   * @param warnings told, from another thread, if it is clear before the training begins that the
   *     server cannot be used
   */
  public static Following begin(
      Path run, MlflowServer server, String experiment, Consumer<String> warnings) {
    return begin(run, server, experiment, AT_END, warnings);
  }

  /** The same, with another patience at the end. */
  static Following begin(
      Path run, MlflowServer server, String experiment, Duration atEnd, Consumer<String> warnings) {
    Following following = new Following(run, server, experiment, atEnd, warnings);
    following.thread.start();
    return following;
  }

  private void follow() {
    try {
      check();
      Duration pause = EVERY;
      while (!ending.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        if (hasBegun()) {
          pass(true);
        }
        Duration longer = pause.multipliedBy(2);
        pause = failure == null ? EVERY : longer.compareTo(SELDOM) < 0 ? longer : SELDOM;
      }
      if (hasBegun()) {
        pass(false);
      }
    } catch (InterruptedException e) {
      // There is no more time.
    } finally {
      if (sender != null) {
        sender.close();
      }
    }
  }

  private void check() {
    try {
      server.check();
    } catch (RuntimeException e) {
      failure = e.getMessage();
      if (!hasBegun()) {
        warnings.accept(Printable.of(failure));
      }
    }
  }

  /** What a training refuses to begin with, or another one did, changes nothing in the file. */
  private boolean hasBegun() {
    String now = stamp();
    return !now.isEmpty() && !now.equals(before);
  }

  /** What tells one metrics.jsonl from another; empty of one without a line. */
  private String stamp() {
    try {
      var file = Files.readAttributes(run.resolve("metrics.jsonl"), BasicFileAttributes.class);
      return file.size() == 0
          ? ""
          : "%s %s %s".formatted(file.fileKey(), file.size(), file.lastModifiedTime());
    } catch (IOException e) {
      return "";
    }
  }

  private void pass(boolean training) {
    try {
      if (sender == null) {
        sender = RunSender.open(run, server, experiment);
      }
      sender.send(training);
      page = sender.page().orElse(null);
      failure = null;
    } catch (RuntimeException e) {
      failure = String.valueOf(e.getMessage());
    }
  }

  /** Why not all was sent, as of the end; empty if all was, or there was nothing to send. */
  public Optional<String> missing() {
    return hasBegun() ? Optional.ofNullable(failure) : Optional.empty();
  }

  /** Where a browser shows the run; empty as long as MLflow does not know it. */
  public Optional<String> page() {
    return Optional.ofNullable(page);
  }

  /** Sends what is left, as far as that is soon done. */
  @Override
  public void close() {
    Duration most = failure == null ? atEnd : AT_END_AFTER_FAILURE;
    ending.countDown();
    try {
      if (!thread.join(most)) {
        thread.interrupt();
        thread.join(Duration.ofSeconds(1));
        failure = "%s takes more than %s s".formatted(server.address(), most.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = "sending was ended";
    } finally {
      server.close();
    }
  }
}
