package byol.data.shard;

import byol.image.UnusableImageException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

/**
 * Images that several threads prepare ahead of the one that is written, as many as fit into some
 * memory. What runs out of memory beside others is prepared once more alone, when those ahead were
 * let go: whether an image can be packed is not to depend on what is packed beside it.
 *
 * @param <T> an image that is ready to be written
 */
final class PreparedAhead<T> {

  private final ExecutorService threads;
  private final Limits limits;
  private final int images;
  private final Preparer<T> preparer;
  private final ToLongFunction<T> bytes;
  private final Deque<Future<T>> ahead = new ArrayDeque<>();
  private int submitted;
  private int next;

  // Under the lock of this object.
  private int turn;
  private int running;
  private long held;
  private int drops;

  /** Makes an image ready; called by several threads at once. */
  interface Preparer<T> {
    /** Throws an exception if the image is broken. */
    T prepare(int position) throws UnusableImageException;
  }

  /**
   * How far ahead images are prepared.
   *
   * @param images how many at most
   * @param bytes beyond which no further one is begun but the one whose turn it is
   */
  record Limits(int images, long bytes) {}

  /**
   * Nothing yet.
   *
   * @param threads that begin what they are given in this order
   * @param images how many there are
   * @param bytes of an image that is ready
   */
  PreparedAhead(
      ExecutorService threads,
      Limits limits,
      int images,
      Preparer<T> preparer,
      ToLongFunction<T> bytes) {
    this.threads = threads;
    this.limits = limits;
    this.images = images;
    this.preparer = preparer;
    this.bytes = bytes;
  }

  /**
   * The next image, for one thread that asks for all in turn.
   *
   * @throws UnusableImageException if it is broken, or needs more memory than there is for it alone
   * @throws ExecutionException if anything else went wrong
   */
  T next() throws UnusableImageException, ExecutionException, InterruptedException {
    int position = next++;
    setTurn(position);
    while (submitted < images && ahead.size() < limits.images) {
      int later = submitted++;
      int since = drops();
      ahead.add(threads.submit(() -> prepared(later, since)));
    }
    try {
      T image = ahead.remove().get();
      change(-bytes.applyAsLong(image));
      return image;
    } catch (ExecutionException e) {
      if (!isForMemory(e.getCause())) {
        if (e.getCause() instanceof UnusableImageException broken) {
          throw broken;
        }
        throw e;
      }
    }
    drop();
    try {
      return preparer.prepare(position);
    } catch (OutOfMemoryError e) {
      throw UnusableImageException.forMemory("it needs more memory than there is");
    }
  }

  private static boolean isForMemory(Throwable e) {
    return e instanceof OutOfMemoryError
        || e instanceof UnusableImageException broken && broken.isForMemory();
  }

  private T prepared(int position, int since) throws UnusableImageException, InterruptedException {
    begin(position, since);
    long made = 0;
    try {
      T image = preparer.prepare(position);
      made = bytes.applyAsLong(image);
      return image;
    } finally {
      end(made, since);
    }
  }

  private synchronized void begin(int position, int since) throws InterruptedException {
    while (since == drops && held >= limits.bytes && position > turn) {
      wait();
    }
    if (since != drops) {
      throw new CancellationException();
    }
    running++;
  }

  private synchronized void end(long made, int since) {
    running--;
    change(since == drops ? made : 0);
  }

  private synchronized void change(long more) {
    held += more;
    notifyAll();
  }

  private synchronized void setTurn(int position) {
    turn = position;
    notifyAll();
  }

  private synchronized int drops() {
    return drops;
  }

  /** Lets go what is ahead, to be prepared anew, and waits for the threads. */
  private synchronized void drop() throws InterruptedException {
    ahead.forEach(image -> image.cancel(false));
    ahead.clear();
    submitted = next;
    drops++;
    held = 0;
    notifyAll();
    while (running > 0) {
      wait();
    }
  }
}
