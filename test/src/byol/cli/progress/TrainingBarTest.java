package byol.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.TrainMetrics;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TrainingBarTest {
  private static TrainingBar bar(String warning) {
    TrainingBar bar = new TrainingBar();
    bar.show(
        new TrainMetrics(
            1200,
            3.5,
            0.5124,
            0.1,
            0.99,
            45.25,
            new TrainMetrics.Spread(0.72, 31.4, 0.1, 0.8, 20, 0.2, -2.0),
            new TrainMetrics.Speed(850, 0.03, null)),
        warning);
    return bar;
  }

  private static String line(TrainingBar bar, int room) {
    return bar.line(1200, 10_000, 1200, Duration.ofSeconds(60), room);
  }

  @Test
  void figuresAreWholeOrNotThereAtEveryWidth() {
    List<String> parts =
        List.of(
            "12 %",
            "step 1,200 of 10,000",
            "7:20 left",
            "loss 0.512",
            "probe 45.3 %",
            "std 0.72",
            "rank 31.4",
            "850 images/s",
            "waited 3 %",
            "lr 1.0e-01",
            "tau 0.9900");
    for (int room = 30; room < 240; room++) {
      String line = line(bar(""), room);
      assertTrue(line.length() <= room, line);
      for (String part : line.replaceAll("\\[.*]", "").strip().split("  +")) {
        assertTrue(parts.contains(part), part + " in " + line);
      }
    }
    assertTrue(line(bar(""), 79).contains("std 0.72"), line(bar(""), 79));
    String wide = line(bar(""), 200);
    assertTrue(wide.endsWith("tau 0.9900  [===" + " ".repeat(27) + "]"), wide);
  }

  @Test
  void whatIsWrongComesFirst() {
    assertTrue(line(bar("COLLAPSED"), 60).contains("left  COLLAPSED"), line(bar("COLLAPSED"), 60));
  }

  @Test
  void itBeginsAndEnds() {
    TrainingBar bar = new TrainingBar();
    String begins = bar.line(0, 10, 0, Duration.ZERO, 79);
    assertTrue(begins.startsWith("  0 %  step 0 of 10  ["), begins);
    assertFalse(begins.contains("left"), begins);
    String ends = bar.line(10, 10, 10, Duration.ofHours(3), 79);
    assertTrue(ends.startsWith("100 %  step 10 of 10  0:00 left  ["), ends);
    assertEquals(5, bar.line(10, 10, 10, Duration.ofHours(3), 5).length());
  }
}
