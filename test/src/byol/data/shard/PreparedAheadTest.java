package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.image.UnusableImageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PreparedAheadTest {

  private static final int THREADS = 2;
  private static final int IMAGES = 40;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  /** Each image is its position, and has ten bytes. */
  private PreparedAhead<Integer> ahead(long bytes, PreparedAhead.Preparer<Integer> preparer) {
    return new PreparedAhead<>(
        threads, new PreparedAhead.Limits(16, bytes), IMAGES, preparer, _ -> 10);
  }

  private static List<Integer> all() {
    return IntStream.range(0, IMAGES).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 35, 1000})
  void noMoreIsHeldThanFits(long bytes) throws Exception {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    PreparedAhead<Integer> ahead =
        ahead(
            bytes,
            position -> {
              most.accumulateAndGet(held.incrementAndGet(), Math::max);
              return position;
            });
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < IMAGES; i++) {
      Thread.sleep(2);
      taken.add(ahead.next());
      held.decrementAndGet();
    }
    assertEquals(all(), taken);
    // What the others hold when each thread begins one more.
    int fits = (int) Math.min(16, Math.ceilDiv(bytes, 10) + THREADS);
    assertTrue(most.get() <= fits, most + " of " + fits);
    assertTrue(bytes < 1000 || most.get() > 4, "threads are ahead: " + most);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatFailsForMemoryIsDoneOnceMoreAlone(boolean error) throws Exception {
    AtomicInteger running = new AtomicInteger();
    List<Thread> tries = new ArrayList<>();
    PreparedAhead<Integer> ahead =
        ahead(
            1000,
            position -> {
              int others = running.getAndIncrement();
              try {
                if (position == 7) {
                  tries.add(Thread.currentThread());
                  if (tries.size() == 1 && error) {
                    throw new OutOfMemoryError("Java heap space");
                  }
                  if (tries.size() == 1) {
                    throw UnusableImageException.forMemory("too many pixels");
                  }
                  assertEquals(0, others);
                }
                return position;
              } finally {
                running.decrementAndGet();
              }
            });
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < IMAGES; i++) {
      taken.add(ahead.next());
    }
    assertEquals(all(), taken);
    assertEquals(2, tries.size());
    assertEquals(Thread.currentThread(), tries.getLast());
  }

  @Test
  void whatFailsAloneIsBrokenAndTheOthersAreThere() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    PreparedAhead<Integer> ahead =
        ahead(
            1000,
            position -> {
              if (position % 10 == 3) {
                tries.incrementAndGet();
                throw new OutOfMemoryError("Java heap space");
              }
              if (position % 10 == 5) {
                throw new UnusableImageException("damaged");
              }
              return position;
            });
    for (int i = 0; i < IMAGES; i++) {
      if (i % 10 == 3 || i % 10 == 5) {
        String reason = assertThrows(UnusableImageException.class, ahead::next).getMessage();
        assertEquals(i % 10 == 5 ? "damaged" : "it needs more memory than there is", reason);
      } else {
        assertEquals(i, ahead.next());
      }
    }
    assertTrue(tries.get() >= 8, "each was tried twice: " + tries);
  }
}
