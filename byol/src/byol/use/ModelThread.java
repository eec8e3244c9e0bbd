package byol.use;

import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The thread that a model lives on. Tensors belong to threads, and are refused on virtual ones;
 * what is called here may be called from any thread, one call at a time.
 */
final class ModelThread implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("byol-model").unstarted(work));
  private TensorScope scope;

  ModelThread() {
    run(() -> scope = TensorScope.open());
  }

  /**
   * Runs something there, without gradients, and waits for it. The exceptions of what is run go
   * through.
   *
   * @throws IllegalStateException if it is closed
   */
  <T> T call(Callable<T> work) {
    if (thread.isShutdown()) {
      throw new IllegalStateException("it is closed");
    }
    return run(
        () -> {
          try (var _ = NoGrad.open()) {
            return work.call();
          }
        });
  }

  private <T> T run(Callable<T> work) {
    Future<T> result = thread.submit(work);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          // The tensors of what is under way must not be freed below it.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Frees all tensors; closing again does nothing. */
  @Override
  public void close() {
    if (!thread.isShutdown()) {
      run(
          () -> {
            scope.close();
            return null;
          });
      thread.shutdown();
    }
  }
}
