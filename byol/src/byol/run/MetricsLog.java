package byol.run;

import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.OutputFile;
import byol.io.WriteException;
import byol.json.Json;
import byol.util.SetAside;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * metrics.jsonl: a JSON object a line. A line is the operating system's as soon as it is added, so
 * that it survives the process, and on disk after {@link #sync}, so that it survives the machine.
 */
public final class MetricsLog implements AutoCloseable {
  private final Path file;
  private final OutputFile out;

  private MetricsLog(Path file, OutputFile out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Opens the file to go on after a step; lines of later steps, which will come again, go.
   *
   * @param every steps between lines
   * @param notes told of lines that are missing, and of damaged ones, which go as well after a copy
   *     was made
   */
  public static MetricsLog openAfter(Path file, long step, long every, Consumer<String> notes) {
    try {
      MetricsFile rows = new MetricsFile(List.of(), 0);
      if (Files.exists(file)) {
        rows = MetricsFile.read(file);
        if (rows.damaged()) {
          Path kept = SetAside.copy(file);
          notes.accept(
              "%s has %s lines that cannot be read: they are left out; as it was it is %s"
                  .formatted(file, rows.unreadable(), kept));
        }
      }
      List<TrainMetrics> kept = rows.rows().stream().filter(row -> row.step() <= step).toList();
      long missing = step / every - kept.stream().filter(row -> row.step() % every == 0).count();
      if (missing > 0) {
        notes.accept(
            "%s lacks %s of the lines up to step %s; they cannot be had again"
                .formatted(file, missing, step));
      }
      AtomicFile.writeLines(file, kept.stream().map(Json::line).toList());
      return new MetricsLog(file, Disk.current().append(file));
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /** Adds a line. */
  public void add(TrainMetrics row) {
    try {
      out.write(ByteBuffer.wrap((Json.line(row) + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /** Returns when the lines so far would survive a loss of power. */
  public void sync() {
    try {
      if (out.isOpen()) {
        out.sync();
      }
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /** Lines are synced before. */
  @Override
  public void close() {
    try (out) {
      out.sync();
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }
}
