package byol.profile;

import byol.io.AtomicFile;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What threads did and when, in the Chrome trace event format, which chrome://tracing and
 * ui.perfetto.dev open. Holds a bounded number of events; those beyond it are counted. Used by
 * several threads.
 */
final class Trace {
  /** A trace of one process needs some number for it. */
  private static final int PROCESS = 1;

  private final int mostEvents;
  private final List<Event> events = new ArrayList<>();
  private final Map<Long, String> threads = new LinkedHashMap<>();
  private long dropped;

  private record Event(
      String name, String category, long thread, long begin, long end, String of, long index) {}

  Trace(int mostEvents) {
    this.mostEvents = mostEvents;
  }

  /**
   * This thread did something.
   *
   * @param begin of {@link System#nanoTime}, as {@code end}
   * @param of what it belongs to, such as a step
   * @param index which one of these
   */
  synchronized void add(String name, String category, long begin, long end, String of, long index) {
    if (events.size() == mostEvents) {
      dropped++;
      return;
    }
    Thread thread = Thread.currentThread();
    threads.putIfAbsent(thread.threadId(), thread.getName());
    events.add(new Event(name, category, thread.threadId(), begin, end, of, index));
  }

  /**
   * Writes what there is.
   *
   * @throws byol.io.WriteException naming the file
   */
  synchronized void write(Path file) {
    AtomicFile.stream(file, this::write);
  }

  private void write(OutputStream out) throws IOException {
    long origin = events.stream().mapToLong(Event::begin).min().orElse(0);
    try (JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      json.beginObject();
      json.name("displayTimeUnit").value("ms");
      json.name("otherData").beginObject().name("dropped events").value(dropped).endObject();
      json.name("traceEvents").beginArray();
      name(json, "process_name", 0, "byol");
      for (var thread : threads.entrySet()) {
        name(json, "thread_name", thread.getKey(), thread.getValue());
      }
      for (Event event : events) {
        write(json, event, origin);
      }
      json.endArray();
      json.endObject();
    }
  }

  private static void name(JsonWriter json, String what, long thread, String name)
      throws IOException {
    json.beginObject();
    json.name("ph").value("M");
    json.name("name").value(what);
    json.name("pid").value(PROCESS);
    json.name("tid").value(thread);
    json.name("args").beginObject().name("name").value(name).endObject();
    json.endObject();
  }

  private static void write(JsonWriter json, Event event, long origin) throws IOException {
    json.beginObject();
    json.name("ph").value("X");
    json.name("name").value(event.name());
    json.name("cat").value(event.category());
    json.name("pid").value(PROCESS);
    json.name("tid").value(event.thread());
    json.name("ts").value((event.begin() - origin) / 1e3);
    json.name("dur").value((event.end() - event.begin()) / 1e3);
    json.name("args").beginObject().name(event.of()).value(event.index()).endObject();
    json.endObject();
  }
}
