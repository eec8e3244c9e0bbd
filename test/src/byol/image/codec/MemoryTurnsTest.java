package byol.image.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.image.UnusableImageException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MemoryTurnsTest {
  private final MemoryTurns turns = new MemoryTurns();
  private final AtomicInteger held = new AtomicInteger();

  /** One needs all of the memory, of which another holds a part until the first has failed. */
  @Test
  @Timeout(60)
  void whatFailedBesideOthersIsDoneAlone() throws Exception {
    CountDownLatch holding = new CountDownLatch(1);
    CountDownLatch failed = new CountDownLatch(1);
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<String> other =
          thread.submit(
              () ->
                  turns.take(
                      () -> {
                        held.incrementAndGet();
                        holding.countDown();
                        await(failed);
                        held.decrementAndGet();
                        return "small";
                      }));
      holding.await();
      String large =
          turns.take(
              () -> {
                int others = held.get();
                failed.countDown();
                if (others > 0) {
                  throw new OutOfMemoryError("Java heap space");
                }
                return "large";
              });
      assertEquals("large", large);
      assertEquals("small", other.get());
    }
  }

  @Test
  void whatIsTooMuchAloneIsTooMuch() throws IOException, UnusableImageException {
    AtomicInteger tries = new AtomicInteger();
    assertThrows(
        OutOfMemoryError.class,
        () ->
            turns.take(
                () -> {
                  tries.incrementAndGet();
                  throw new OutOfMemoryError("Java heap space");
                }));
    assertEquals(2, tries.get());
    assertEquals("next", turns.take(() -> "next"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
