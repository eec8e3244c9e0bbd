package byol.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.json.Json;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TraceTest {
  @TempDir Path folder;

  private JsonObject written(Trace trace) {
    trace.write(folder.resolve("trace.json"));
    return Json.readObject(folder.resolve("trace.json"));
  }

  @Test
  void timesAreMicrosecondsFromTheFirstBeginning() {
    Trace trace = new Trace(10);
    trace.add("inner", "step", 5_000, 7_500, "step", 3);
    trace.add("outer", "step", 4_000, 9_001, "step", 3);
    JsonObject json = written(trace);
    var events = json.getAsJsonArray("traceEvents");
    assertEquals(4, events.size());
    long thread = Thread.currentThread().threadId();
    assertEquals(
        "{\"ph\":\"M\",\"name\":\"thread_name\",\"pid\":1,\"tid\":%d,\"args\":{\"name\":\"%s\"}}"
            .formatted(thread, Thread.currentThread().getName()),
        events.get(1).toString());
    assertEquals(
        "{\"ph\":\"X\",\"name\":\"inner\",\"cat\":\"step\",\"pid\":1,\"tid\":%d,\"ts\":1.0,\"dur\":2.5,\"args\":{\"step\":3}}"
            .formatted(thread),
        events.get(2).toString());
    assertEquals(0, events.get(3).getAsJsonObject().get("ts").getAsDouble());
    assertEquals(5.001, events.get(3).getAsJsonObject().get("dur").getAsDouble());
  }

  /** As "X" events of one thread they would have to lie within each other. */
  @Test
  void whatOverlapsIsWrittenAsAsynchronousEvents() {
    Trace trace = new Trace(10);
    trace.addBeside("one", "sums", 1_000, 5_000, Map.of("step", 3L, "bytes", 12L));
    trace.addBeside("two", "sums", 2_000, 6_000, Map.of("step", 3L));
    List<String> events =
        written(trace).getAsJsonArray("traceEvents").asList().stream()
            .skip(2)
            .map(event -> event.toString().replaceAll("\"tid\":[0-9]+,", ""))
            .toList();
    assertEquals(
        List.of(
            "{\"ph\":\"b\",\"name\":\"one\",\"cat\":\"sums\",\"pid\":1,\"ts\":0.0,\"id\":0,\"args\":{\"bytes\":12,\"step\":3}}",
            "{\"ph\":\"e\",\"name\":\"one\",\"cat\":\"sums\",\"pid\":1,\"ts\":4.0,\"id\":0}",
            "{\"ph\":\"b\",\"name\":\"two\",\"cat\":\"sums\",\"pid\":1,\"ts\":1.0,\"id\":1,\"args\":{\"step\":3}}",
            "{\"ph\":\"e\",\"name\":\"two\",\"cat\":\"sums\",\"pid\":1,\"ts\":5.0,\"id\":1}"),
        events);
  }

  @Test
  void whatDoesNotFitIsCounted() {
    Trace trace = new Trace(2);
    for (int i = 0; i < 5; i++) {
      trace.add("event", "step", i, i + 1, "step", i);
    }
    JsonObject json = written(trace);
    assertEquals(2 + 2, json.getAsJsonArray("traceEvents").size());
    assertEquals(3, json.getAsJsonObject("otherData").get("dropped events").getAsInt());
  }

  @Test
  void aTraceOfNothingIsOneToo() {
    assertEquals(1, written(new Trace(1)).getAsJsonArray("traceEvents").size());
  }
}
