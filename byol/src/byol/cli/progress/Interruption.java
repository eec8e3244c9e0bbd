package byol.cli.progress;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, Ctrl-C asks for a clean end: the JVM waits until this is closed, but not for
 * ever. So do SIGTERM, SIGHUP, and SIGUSR1, which SLURM and other batch systems send before the
 * time of a job is up.
 */
public final class Interruption implements AutoCloseable {
  private static final long LONGEST_STEP_SECONDS = 120;
  private static final long LONGEST_REST_SECONDS = LONGEST_STEP_SECONDS + 30;

  /** As a shell has it: 128 and the number of the signal. */
  private static final int ENDED_BY_USR1 = 128 + 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Runnable stop;
  private final long seconds;
  private final String late;
  private final Thread hook = new Thread(this::interrupt, "byol-interruption");
  private final SignalWatch warning;

  /**
   * @param stop asks for the end; called on a thread of its own
   */
  public Interruption(Runnable stop) {
    this(stop, LONGEST_STEP_SECONDS, "the step under way did not end; the last checkpoint stands");
  }

  private Interruption(Runnable stop, long seconds, String late) {
    this.stop = stop;
    this.seconds = seconds;
    this.late = late;
    Runtime.getRuntime().addShutdownHook(hook);
    warning = new SignalWatch("USR1", () -> System.exit(ENDED_BY_USR1));
  }

  /**
   * Around work that has an interruption of its own, and what is done after it: the JVM waits for
   * both.
   */
  public static Interruption withWhatFollows() {
    return new Interruption(
        () -> {}, LONGEST_REST_SECONDS, "what was to be done after the training did not end");
  }

  private void interrupt() {
    stop.run();
    try {
      if (!finished.await(seconds, TimeUnit.SECONDS)) {
        System.err.println("byol: " + late);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    finished.countDown();
    warning.close();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending already; the hook has been told that all is done.
    }
  }
}
