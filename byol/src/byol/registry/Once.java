package byol.registry;

/**
 * Does something the first time that it is wanted. Other threads wait until it is done; who wants
 * it while doing it goes on with what there is. What fails is not tried again, and fails for all.
 */
final class Once {
  private final Runnable action;
  private volatile boolean done;
  private boolean begun;
  private RuntimeException exception;
  private Error error;

  Once(Runnable action) {
    this.action = action;
  }

  /** Returns when it is done, or in the midst of it to the thread that does it. */
  void ensure() {
    if (done) {
      return;
    }
    synchronized (this) {
      if (!begun) {
        begun = true;
        run();
      }
      if (exception != null) {
        throw exception;
      }
      if (error != null) {
        throw error;
      }
    }
  }

  private void run() {
    try {
      action.run();
      done = true;
    } catch (RuntimeException e) {
      exception = e;
    } catch (Error e) {
      error = e;
    }
  }
}
