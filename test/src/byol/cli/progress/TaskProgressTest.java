package byol.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TaskProgressTest {

  private long now;

  @Test
  void speaksAfterASecondAndThenNowAndThen() {
    StringWriter err = new StringWriter();
    try (var progress = new TaskProgress(new PrintWriter(err, true), false, () -> now)) {
      progress.progressed("listing files", 1000, 0);
      assertEquals("", err.toString());
      now = Duration.ofMillis(1500).toNanos();
      progress.progressed("listing files", 20_000, 0);
      progress.progressed("checking files", 1, 30_000);
      now = Duration.ofSeconds(12).toNanos();
      progress.progressed("checking files", 12_345, 30_000);
      progress.progressed("checking files", 12_346, 30_000);
      now = Duration.ofSeconds(23).toNanos();
      // Threads may come in another order than they counted.
      progress.progressed("checking files", 12_340, 30_000);
    }
    assertEquals(
        """
        listing files: 20,000
        checking files: 12,345 of 30,000
        checking files: 12,346 of 30,000
        """,
        err.toString());
  }
}
