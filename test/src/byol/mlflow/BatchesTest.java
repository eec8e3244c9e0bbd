package byol.mlflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class BatchesTest {
  private static final int MEGABYTE = 1_048_576;

  private static List<Integer> sizes(List<JsonObject> bodies, String key) {
    return bodies.stream().map(body -> body.getAsJsonArray(key).size()).toList();
  }

  @Test
  void noneHasMoreMetricsThanMlflowTakes() {
    for (int count : List.of(0, 1, 999, 1000, 1001, 3000)) {
      List<Metric> metrics =
          LongStream.range(0, count).mapToObj(i -> new Metric("a" + i, i, i, i)).toList();
      List<JsonObject> bodies = Batches.ofMetrics("r", metrics);
      assertEquals((count + 999) / 1000, bodies.size());
      List<String> keys = new ArrayList<>();
      for (JsonObject body : bodies) {
        assertEquals("r", body.get("run_id").getAsString());
        for (JsonElement metric : body.getAsJsonArray("metrics")) {
          keys.add(metric.getAsJsonObject().get("key").getAsString());
        }
      }
      assertEquals(metrics.stream().map(Metric::key).toList(), keys);
    }
  }

  @Test
  void noneHasMoreParametersOrTagsThanMlflowTakes() {
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 250; i++) {
      many.put("p" + i, "v");
    }
    assertEquals(List.of(100, 100, 50), sizes(Batches.ofParams("r", many), "params"));
    assertEquals(List.of(100, 100, 50), sizes(Batches.ofTags("r", many), "tags"));
    assertEquals(List.of(), Batches.ofParams("r", Map.of()));
  }

  /** Characters of several bytes, and those that JSON writes as escapes, count as they are sent. */
  @Test
  void noneIsLongerThanAMegabyte() {
    for (String character : List.of("a", "ä", "漢", "\u0001", "\"")) {
      Map<String, String> many = new LinkedHashMap<>();
      for (int i = 0; i < 100; i++) {
        many.put("p" + i, character.repeat(6000));
      }
      List<JsonObject> bodies = Batches.ofParams("r", many);
      for (JsonObject body : bodies) {
        int length = body.toString().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(length < MEGABYTE, character + " " + length);
      }
      assertEquals(100, sizes(bodies, "params").stream().mapToInt(n -> n).sum());
    }
  }

  @Test
  void longValuesAreCutOffBetweenCharacters() {
    assertEquals("x".repeat(6000), Batches.param("x".repeat(6000)));
    assertEquals("x".repeat(5999) + "…", Batches.param("x".repeat(6001)));
    assertEquals("x".repeat(5998) + "…", Batches.param("x".repeat(5998) + "😀yy"));
  }
}
