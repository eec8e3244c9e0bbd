package byol.util;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Asks a thread to end what it does: work that can end in good order says how, and is asked so;
 * everything else is interrupted.
 */
public final class StopRequests {
  private static final ConcurrentMap<Thread, Runnable> ANSWERS = new ConcurrentHashMap<>();

  private StopRequests() {}

  /** Work that is asked by a call, until it is closed. */
  public static final class Answer implements AutoCloseable {
    private final Runnable before;

    private Answer(Runnable before) {
      this.before = before;
    }

    /** Back to what was done before; on the same thread. */
    @Override
    public void close() {
      if (before == null) {
        ANSWERS.remove(Thread.currentThread());
      } else {
        ANSWERS.put(Thread.currentThread(), before);
      }
    }
  }

  /**
   * Says how the work that follows on this thread is asked to end.
   *
   * @param request is called on another thread
   */
  public static Answer by(Runnable request) {
    return new Answer(ANSWERS.put(Thread.currentThread(), request));
  }

  /**
   * Asks a thread to end its work soon.
   *
   * @return whether the work ends in good order by itself; if not, the thread was interrupted
   */
  public static boolean ask(Thread thread) {
    Runnable request = ANSWERS.get(thread);
    if (request == null) {
      thread.interrupt();
      return false;
    }
    request.run();
    return true;
  }

  /**
   * Ends work that has been interrupted, at a place where nothing is lost by it.
   *
   * @throws CancellationException if this thread is interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }
}
