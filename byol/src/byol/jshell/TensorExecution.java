package byol.jshell;

import byol.torch.TensorScope;
import byol.util.StopRequests;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jdk.jshell.execution.LocalExecutionControl;

/**
 * Runs the statements of a JShell in this process, all on one thread, because tensors belong to the
 * thread that made them.
 *
 * <p>A statement that is stopped, as by Ctrl-C, ends at its next turn of a loop or call of a method
 * that was typed in, at the next operator whose result belongs to a scope of the shell's kind
 * ({@link TensorScope#openCollected}), wherever it waits, or as the work that it has called can end
 * ({@link StopRequests}): a training after the step under way, with a checkpoint. What it had
 * changed until then stays.
 */
public final class TensorExecution extends LocalExecutionControl {
  private static final Method NOTHING;

  static {
    try {
      NOTHING = TensorExecution.class.getDeclaredMethod("nothing");
      NOTHING.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private final ExecutorService statements =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("byol shell").daemon().factory());

  /** The thread while a statement runs on it; null: none does. */
  private Thread running;

  private boolean stopped;

  /** What the superclass runs, on a thread of its own, when all that it is to do is get ready. */
  private static void nothing() {}

  @Override
  protected String invoke(Method statement) throws Exception {
    // Makes the class that the superclass has loops and methods ask whether they are stopped.
    super.invoke(NOTHING);
    try {
      return await(() -> run(statement));
    } catch (Exception e) {
      if (wasStopped()) {
        throw new StoppedException();
      }
      throw e;
    }
  }

  private String run(Method statement) throws Exception {
    started(Thread.currentThread());
    try {
      return valueString(statement.invoke(null));
    } finally {
      ended();
    }
  }

  private synchronized void started(Thread thread) {
    running = thread;
    stopped = false;
  }

  private synchronized void ended() {
    running = null;
    Thread.interrupted();
  }

  private synchronized boolean wasStopped() {
    return stopped;
  }

  @Override
  public String varValue(String className, String varName)
      throws RunException, EngineTerminationException, InternalException {
    try {
      return await(() -> super.varValue(className, varName));
    } catch (RunException | EngineTerminationException | InternalException e) {
      throw e;
    } catch (Exception e) {
      throw new InternalException(e.toString());
    }
  }

  private <T> T await(Callable<T> work) throws Exception {
    try {
      return statements.submit(work).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    }
  }

  @Override
  public synchronized void stop() throws EngineTerminationException, InternalException {
    if (running != null) {
      super.stop();
      stopped = true;
      StopRequests.ask(running);
    }
  }

  /** Frees the tensors of the shell. */
  @Override
  public void close() {
    statements.execute(TensorExecution::closeScopes);
    statements.shutdown();
  }

  private static void closeScopes() {
    for (var scope = TensorScope.current(); scope != null; scope = TensorScope.current()) {
      scope.close();
    }
  }
}
