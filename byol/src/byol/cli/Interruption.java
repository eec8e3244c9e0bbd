package byol.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While it is open, Ctrl-C asks for a clean end: the JVM waits until this is closed, but not for
 * ever.
 */
final class Interruption implements AutoCloseable {
  private static final long LONGEST_STEP_SECONDS = 120;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Runnable stop;
  private final Thread hook = new Thread(this::interrupt, "byol-interruption");

  /**
   * @param stop asks for the end; called on a thread of its own
   */
  Interruption(Runnable stop) {
    this.stop = stop;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void interrupt() {
    stop.run();
    try {
      if (!finished.await(LONGEST_STEP_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("byol: the step under way did not end; the last checkpoint stands");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending already; the hook has been told that all is done.
    }
  }
}
