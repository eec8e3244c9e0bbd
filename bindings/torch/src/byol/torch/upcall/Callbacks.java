package byol.torch.upcall;

import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The callbacks that native code knows by a number, which holds them until it says that nothing
 * calls them any more, and what they threw, until it is asked for.
 */
public final class Callbacks {
  /** Failures that nobody asks for, as another one of the same backward was first, are dropped. */
  private static final int MOST_FAILURES = 256;

  private static final Map<Long, Object> KNOWN = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong(1);
  private static final Map<Long, Throwable> FAILURES = new LinkedHashMap<>();

  private Callbacks() {}

  /** A hook of a gradient. */
  @FunctionalInterface
  public interface Hook {
    /**
     * Looks at a gradient.
     *
     * @param gradient borrowed
     * @return a new reference to what takes its place, or 0
     */
    long apply(MemorySegment gradient);
  }

  /** The gradient of a function. */
  @FunctionalInterface
  public interface Gradient {
    /**
     * Computes the gradients of the inputs.
     *
     * @param gradients those of the outputs, borrowed handles
     * @param saved what the function saved, borrowed handles
     * @param needed 32-bit integers, 0 where an input's gradient is not asked for
     * @param results where new references to the gradients of the inputs go, 0 for none
     */
    void apply(
        MemorySegment gradients, MemorySegment saved, MemorySegment needed, MemorySegment results);
  }

  /** Gives a {@link Hook} or {@link Gradient} its number. */
  public static long add(Object callback) {
    long id = NEXT.getAndIncrement();
    KNOWN.put(id, callback);
    return id;
  }

  /** The callback of a number, or null where it was removed. */
  static Object get(long id) {
    return KNOWN.get(id);
  }

  /** Forgets a callback; native code that still has its number calls nothing. */
  public static void remove(long id) {
    KNOWN.remove(id);
  }

  /** How many there are: 0 when nothing leaked. */
  public static int size() {
    return KNOWN.size();
  }

  /** Keeps what a callback threw, under a number that is not 0. */
  static long keep(Throwable thrown) {
    long id = NEXT.getAndIncrement();
    synchronized (FAILURES) {
      FAILURES.put(id, thrown);
      if (FAILURES.size() > MOST_FAILURES) {
        FAILURES.remove(FAILURES.keySet().iterator().next());
      }
    }
    return id;
  }

  /** What a callback threw, asked for once; null where there was no memory to keep it. */
  public static Throwable takeFailure(long id) {
    synchronized (FAILURES) {
      return FAILURES.remove(id);
    }
  }
}
