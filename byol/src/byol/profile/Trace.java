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
import java.util.TreeMap;

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

  /** {@code beside}: whether it overlaps with others of its thread. */
  private record Event(
      String name,
      String category,
      boolean beside,
      long thread,
      long begin,
      long end,
      Map<String, Long> about) {}

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
  void add(String name, String category, long begin, long end, String of, long index) {
    add(name, category, false, begin, end, Map.of(of, index));
  }

  /**
   * Something was done that may overlap with others of its category.
   *
   * @param begin of {@link System#nanoTime}, as {@code end}
   * @param about numbers to show with it
   */
  void addBeside(String name, String category, long begin, long end, Map<String, Long> about) {
    add(name, category, true, begin, end, new TreeMap<>(about));
  }

  private synchronized void add(
      String name, String category, boolean beside, long begin, long end, Map<String, Long> about) {
    if (events.size() == mostEvents) {
      dropped++;
      return;
    }
    Thread thread = Thread.currentThread();
    threads.putIfAbsent(thread.threadId(), thread.getName());
    events.add(new Event(name, category, beside, thread.threadId(), begin, end, about));
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
      for (int i = 0; i < events.size(); i++) {
        write(json, events.get(i), origin, i);
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

  private static void write(JsonWriter json, Event event, long origin, int id) throws IOException {
    if (event.beside()) {
      begin(json, event, "b", event.begin() - origin);
      json.name("id").value(id);
      about(json, event);
      begin(json, event, "e", event.end() - origin);
      json.name("id").value(id);
      json.endObject();
      return;
    }
    begin(json, event, "X", event.begin() - origin);
    json.name("dur").value((event.end() - event.begin()) / 1e3);
    about(json, event);
  }

  private static void begin(JsonWriter json, Event event, String kind, long nanos)
      throws IOException {
    json.beginObject();
    json.name("ph").value(kind);
    json.name("name").value(event.name());
    json.name("cat").value(event.category());
    json.name("pid").value(PROCESS);
    json.name("tid").value(event.thread());
    json.name("ts").value(nanos / 1e3);
  }

  private static void about(JsonWriter json, Event event) throws IOException {
    json.name("args").beginObject();
    for (var number : event.about().entrySet()) {
      json.name(number.getKey()).value(number.getValue());
    }
    json.endObject();
    json.endObject();
  }
}
