package byol.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OnceTest {
  private final List<String> names = new ArrayList<>();

  /** The second thread asks while the first is in the midst of it. */
  @Test
  @Timeout(60)
  void anotherThreadWaitsUntilAllIsThere() throws InterruptedException {
    AtomicReference<Once> once = new AtomicReference<>();
    AtomicReference<List<String>> seen = new AtomicReference<>();
    Thread other =
        new Thread(
            () -> {
              once.get().ensure();
              seen.set(List.copyOf(names));
            });
    once.set(
        new Once(
            () -> {
              names.add("first");
              other.start();
              while (other.getState() != Thread.State.BLOCKED && other.isAlive()) {
                Thread.onSpinWait();
              }
              names.add("second");
            }));
    once.get().ensure();
    other.join();
    assertEquals(List.of("first", "second"), seen.get());
  }

  @Test
  void whoAsksInTheMidstOfItGoesOn() {
    AtomicReference<Once> once = new AtomicReference<>();
    once.set(
        new Once(
            () -> {
              names.add("first");
              once.get().ensure();
            }));
    once.get().ensure();
    once.get().ensure();
    assertEquals(List.of("first"), names);
  }

  @Test
  void whatFailedFailsForAll() {
    Error broken = new LinkageError("no such class");
    Once once =
        new Once(
            () -> {
              throw broken;
            });
    assertSame(broken, assertThrows(LinkageError.class, once::ensure));
    assertSame(broken, assertThrows(LinkageError.class, once::ensure));
  }
}
