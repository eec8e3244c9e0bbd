package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.json.Json;
import byol.torch.runtime.Cuda;
import org.junit.jupiter.api.Test;

class TrainMetricsTest {
  /** A line as every version so far has written it. */
  private static final String LINE =
      "{\"step\":10,\"epoch\":0.5,\"loss\":2.25,\"lr\":0.001,\"tau\":0.99,"
          + "\"images_per_second\":120.5,\"feature_std\":0.5,\"effective_rank\":30.25,"
          + "\"mean_cosine\":0.75,\"projection_std\":0.25,\"projection_rank\":12.0,"
          + "\"alignment\":0.125,\"uniformity\":-2.0,\"online_top1\":41.5,\"data_wait\":0.0625,"
          + "\"device_memory\":{\"allocated\":1,\"peak\":2,\"reserved\":3}}";

  private static final TrainMetrics METRICS =
      new TrainMetrics(
          10,
          0.5,
          2.25,
          0.001,
          0.99,
          41.5,
          new TrainMetrics.Spread(0.5, 30.25, 0.75, 0.25, 12, 0.125, -2.0),
          new TrainMetrics.Speed(120.5, 0.0625, new Cuda.Memory(1, 2, 3)));

  @Test
  void aLineHasAllFiguresSideBySide() {
    assertEquals(LINE, Json.line(METRICS));
    assertEquals(METRICS, Json.parseLine(LINE, TrainMetrics.class));
  }

  @Test
  void aLineSaysOfHowManyImagesItsFiguresAre() {
    var spread = new TrainMetrics.Spread(0.5, 1, 0.75, 0.25, 1, 0.125, -2.0, 2);
    var line =
        new TrainMetrics(10, 0.5, 2.25, 0.1, 0.9, null, spread, new TrainMetrics.Speed(1, 0, null));
    assertTrue(Json.line(line).contains("\"images\":2"), Json.line(line));
    assertEquals(line, Json.parseLine(Json.line(line), TrainMetrics.class));
    assertFalse(line.collapsed(), "two images are always on one line");
    String old = Json.line(line).replace("\"images\":2,", "");
    assertTrue(Json.parseLine(old, TrainMetrics.class).collapsed(), "of many, as it was");
  }

  @Test
  void whatWasNotMeasuredIsLeftOut() {
    TrainMetrics bare =
        new TrainMetrics(
            1,
            0,
            4,
            0,
            1,
            null,
            new TrainMetrics.Spread(0.5, 3, 0.5, 0.5, 3, null, null),
            new TrainMetrics.Speed(10, 0, null));
    assertEquals(
        "{\"step\":1,\"epoch\":0.0,\"loss\":4.0,\"lr\":0.0,\"tau\":1.0,\"images_per_second\":10.0,"
            + "\"feature_std\":0.5,\"effective_rank\":3.0,\"mean_cosine\":0.5,"
            + "\"projection_std\":0.5,\"projection_rank\":3.0,\"data_wait\":0.0}",
        Json.line(bare));
    assertEquals(bare, Json.parseLine(Json.line(bare), TrainMetrics.class));
  }

  @Test
  void linesFromBeforeSomeFiguresAreRead() {
    TrainMetrics old = Json.parseLine("{\"step\":3,\"loss\":1.5,\"lr\":0.1}", TrainMetrics.class);
    assertEquals(3, old.step());
    assertEquals(1.5, old.loss());
    assertNull(old.spread().uniformity());
  }
}
