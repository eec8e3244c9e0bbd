package byol.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SignalWatchTest {

  @Test
  void aSignalRunsTheActionOfTheInnermostWatch() throws Exception {
    CountDownLatch outer = new CountDownLatch(1);
    CountDownLatch inner = new CountDownLatch(1);
    try (var _ = new SignalWatch("USR1", outer::countDown)) {
      try (var _ = new SignalWatch("USR1", inner::countDown)) {
        raise();
        assertTrue(inner.await(30, TimeUnit.SECONDS));
        assertEquals(1, outer.getCount());
      }
      raise();
      assertTrue(outer.await(30, TimeUnit.SECONDS));
    }
  }

  private static void raise() throws Exception {
    String process = String.valueOf(ProcessHandle.current().pid());
    assertEquals(0, new ProcessBuilder("kill", "-USR1", process).start().waitFor());
  }
}
