package byol.torch.abi;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Native tensors that are freed once nothing in Java can reach the objects which stand for them.
 *
 * <p>The garbage collector does not see the memory behind a tensor, so it is asked to run whenever
 * tensors of some size have been made since the last time. Belongs to one thread, and frees on that
 * thread only, when it is told to.
 *
 * @param <T> the objects
 */
public final class ReachableTensors<T> {
  /** What a tensor takes beside its elements, in C++ and in Java. */
  private static final long OVERHEAD = 1024;

  /** The least that is made between two runs of the garbage collector that are asked for. */
  private static final long LEAST = 256L << 20;

  /** How long what the garbage collector has found is waited for. */
  private static final long PATIENCE_MILLIS = 100;

  private static final class Entry<T> extends WeakReference<T> {
    private final long handle;
    private final long bytes;
    private final int place;

    Entry(T object, ReferenceQueue<Object> unreachable, long handle, long bytes, int place) {
      super(object, unreachable);
      this.handle = handle;
      this.bytes = bytes;
      this.place = place;
    }
  }

  private final ReferenceQueue<Object> unreachable = new ReferenceQueue<>();

  /** One that was taken out of the queue and is to be freed. */
  private Reference<?> found;

  private final Deque<Integer> vacant = new ArrayDeque<>();
  private Entry<T>[] entries = room(64);
  private int end;
  private long held;
  private long made;
  private long limit = LEAST;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> Entry<T>[] room(int length) {
    return new Entry[length];
  }

  /**
   * Adds an object and its native tensor.
   *
   * @param bytes about what its elements take
   * @return its place, for {@link #remove}
   */
  public int add(T object, long handle, long bytes) {
    Integer free = vacant.poll();
    int place = free == null ? end++ : free;
    if (place == entries.length) {
      entries = Arrays.copyOf(entries, 2 * place);
    }
    entries[place] = new Entry<>(object, unreachable, handle, bytes + OVERHEAD, place);
    held += bytes + OVERHEAD;
    made += bytes + OVERHEAD;
    return place;
  }

  /** Takes an object out, whose native tensor others free. */
  public void remove(int place) {
    forget(entries[place]);
  }

  private void forget(Entry<T> entry) {
    entry.clear();
    held -= entry.bytes;
    entries[entry.place] = null;
    vacant.push(entry.place);
  }

  public int size() {
    return end - vacant.size();
  }

  /** Frees the native tensors of objects that nothing reaches any more, as far as is known. */
  public void free() {
    Reference<?> next = found == null ? unreachable.poll() : found;
    found = null;
    if (next != null) {
      free(next);
    }
    if (made >= limit) {
      // What this finds is freed the next time: whoever calls may just have read a handle.
      found = collect();
      made = 0;
      limit = Math.max(LEAST, held / 2);
    }
  }

  /** Has the garbage collector run, and waits until the first of what it finds is known. */
  private Reference<?> collect() {
    System.gc();
    try {
      return unreachable.remove(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void free(Reference<?> first) {
    long[] handles = new long[16];
    int count = 0;
    for (Reference<?> each = first; each != null; each = unreachable.poll()) {
      Entry<?> entry = (Entry<?>) each;
      // One that was taken out meanwhile is in the queue as well.
      if (entries[entry.place] == entry) {
        handles = count == handles.length ? Arrays.copyOf(handles, 2 * count) : handles;
        handles[count++] = entry.handle;
        forget(entries[entry.place]);
      }
    }
    free(handles, count);
  }

  /**
   * Frees all.
   *
   * @param release is told each object that is left, first
   */
  public void freeAll(Consumer<T> release) {
    long[] handles = new long[size()];
    int count = 0;
    for (int i = 0; i < end; i++) {
      Entry<T> entry = entries[i];
      if (entry != null) {
        T object = entry.get();
        if (object != null) {
          release.accept(object);
        }
        handles[count++] = entry.handle;
        forget(entry);
      }
    }
    free(handles, count);
  }

  private static void free(long[] handles, int count) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(JAVA_LONG, Math.max(1, count));
      MemorySegment.copy(handles, 0, segment, JAVA_LONG, 0, count);
      TorchException.check(tc_h.tc_free_all(segment, count));
    }
  }
}
