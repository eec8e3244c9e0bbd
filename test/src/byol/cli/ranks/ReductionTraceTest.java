package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.Phase;
import byol.json.Json;
import byol.testing.ChildByol;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code pretrain --processes 2 --profile}: the trace shows that gradients go while others come.
 */
class ReductionTraceTest {
  private static final int STEPS = 4;
  private static final int WARM_UP = 10;

  /** Label, mean, median, share, and at least one call. */
  private static final Pattern WAIT =
      Pattern.compile("(?m)^all-reduce wait +[0-9.]+ +[0-9.]+ +[0-9.]+ % +[1-9]");

  @TempDir Path folder;

  /** Microseconds. */
  private record Span(double begin, double end) {
    double within(Span other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    double length() {
      return end - begin;
    }
  }

  private JsonObject trained() throws Exception {
    Process process =
        ChildByol.builder(
                "pretrain",
                "--data=shapes",
                "--processes=2",
                "--arch=resnet18",
                "--stem=small",
                "--image-size=12",
                "--batch-size=8",
                "--steps=" + (WARM_UP + STEPS),
                "--profile=" + STEPS,
                "--out=" + folder.resolve("run"))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    // Waiting in LibTorch, not time of Java: it has calls.
    assertTrue(WAIT.matcher(said).find(), said);
    return Json.readObject(folder.resolve("run/trace.json"));
  }

  /** Of each step the span of a phase. */
  private static Map<Long, Span> phase(JsonObject trace, Phase phase) {
    Map<Long, Span> spans = new TreeMap<>();
    for (JsonElement element : trace.getAsJsonArray("traceEvents")) {
      JsonObject event = element.getAsJsonObject();
      if (event.get("name").getAsString().equals(phase.label())) {
        double begin = event.get("ts").getAsDouble();
        spans.put(step(event), new Span(begin, begin + event.get("dur").getAsDouble()));
      }
    }
    return spans;
  }

  /** Of each step the reductions, by the names of their buckets. */
  private static Map<Long, Map<String, Span>> reductions(JsonObject trace) {
    Map<Long, Map<String, Span>> steps = new TreeMap<>();
    Map<Integer, JsonObject> begun = new HashMap<>();
    for (JsonElement element : trace.getAsJsonArray("traceEvents")) {
      JsonObject event = element.getAsJsonObject();
      switch (event.get("ph").getAsString()) {
        case "b" -> begun.put(event.get("id").getAsInt(), event);
        case "e" -> {
          JsonObject begin = begun.remove(event.get("id").getAsInt());
          assertEquals("all-reduce", begin.get("cat").getAsString());
          steps
              .computeIfAbsent(step(begin), _ -> new TreeMap<>())
              .put(
                  begin.get("name").getAsString(),
                  new Span(begin.get("ts").getAsDouble(), event.get("ts").getAsDouble()));
        }
        default -> {}
      }
    }
    assertTrue(begun.isEmpty());
    return steps;
  }

  private static long step(JsonObject event) {
    return event.getAsJsonObject("args").get("step").getAsLong();
  }

  @Test
  void bucketsAreReducedWhileBackwardGoesOn() throws Exception {
    JsonObject trace = trained();
    Map<Long, Span> backward = phase(trace, Phase.BACKWARD);
    Map<Long, Span> waits = phase(trace, Phase.ALL_REDUCE_WAIT);
    Map<Long, Map<String, Span>> reductions = reductions(trace);
    assertEquals(STEPS, backward.size());
    assertEquals(backward.keySet(), reductions.keySet());
    double inside = 0;
    double all = 0;
    for (long step : backward.keySet()) {
      Span computing = backward.get(step);
      Map<String, Span> buckets = reductions.get(step);
      assertTrue(buckets.size() >= 3, buckets.toString());
      double before = 0;
      for (int i = 0; i < buckets.size(); i++) {
        Span bucket = buckets.get("all-reduce of bucket " + i);
        assertTrue(bucket.begin() > computing.begin(), buckets.toString());
        assertTrue(bucket.begin() > before && bucket.end() > bucket.begin(), buckets.toString());
        assertTrue(bucket.end() < waits.get(step).end(), buckets.toString());
        before = bucket.begin();
        inside += bucket.within(computing);
        all += bucket.length();
      }
      // The last one waits for the first layers, with which backward ends.
      assertTrue(
          buckets.get("all-reduce of bucket 0").begin()
              < computing.begin() + computing.length() / 2,
          buckets + " in " + computing);
      assertTrue(waits.get(step).begin() >= computing.end());
    }
    System.out.printf(
        Locale.ROOT,
        "of the all-reduce of gradients %.0f %% of the time lies within backward%n",
        100 * inside / all);
    assertTrue(inside > 0);
  }
}
