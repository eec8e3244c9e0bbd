package byol.tracking;

import byol.io.IoReason;
import byol.io.ResourceLimitException;
import byol.json.Json;
import byol.mlflow.Metric;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The figures of a metrics.jsonl as lines are added to it. Lines that are damaged or not whole yet
 * are left out, and a file that takes the place of another is read from its beginning.
 *
 * <p>Lines do not say when they were written. The last one was when the file was; of those before,
 * it follows from the images and images per second of each. The time between a stop and a
 * resumption is therefore missing in lines that are read together.
 */
final class MetricsTail {
  private static final double MILLIS = 1000;

  private final Path file;
  private Object fileKey;
  private long offset;
  private long lastStep;

  MetricsTail(Path file) {
    this.file = file;
  }

  /** The step of the last line read; 0 if there was none. */
  long lastStep() {
    return lastStep;
  }

  /**
   * The figures of the lines since the last call.
   *
   * @param images in a step
   */
  List<Metric> read(long images) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!Objects.equals(now.fileKey(), fileKey) || now.size() < offset) {
        fileKey = now.fileKey();
        offset = 0;
        lastStep = 0;
      }
      return now.size() == offset
          ? List.of()
          : metrics(lines(), now.lastModifiedTime().toMillis(), images);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read %s: %s".formatted(file, IoReason.of(e)), e);
    }
  }

  /** The whole lines from the offset on, which goes behind them. */
  private List<JsonObject> lines() throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(offset);
      bytes = in.readAllBytes();
    }
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    offset += end;
    List<JsonObject> lines = new ArrayList<>();
    new String(bytes, 0, end, StandardCharsets.UTF_8).lines().forEach(line -> add(line, lines));
    return lines;
  }

  private void add(String line, List<JsonObject> lines) {
    try {
      JsonObject figures = Json.object(Json.element(line, "the line"), "the line");
      long step = figures.get("step").getAsLong();
      if (step > lastStep) {
        lastStep = step;
        lines.add(figures);
      }
    } catch (RuntimeException e) {
      // It is damaged, as `runs check` says.
    }
  }

  private static List<Metric> metrics(List<JsonObject> lines, long written, long images) {
    List<Metric> metrics = new ArrayList<>();
    double time = written;
    for (int i = lines.size() - 1; i >= 0; i--) {
      JsonObject line = lines.get(i);
      long step = step(line);
      List<Metric> ofLine = new ArrayList<>();
      for (var figure : Flat.numbers(line).entrySet()) {
        if (!figure.getKey().equals("step")) {
          String key = Metric.key(figure.getKey());
          ofLine.add(new Metric(key, figure.getValue(), Math.round(time), step));
        }
      }
      metrics.addAll(0, ofLine);
      time -= MILLIS * seconds(line, step - (i == 0 ? 0 : step(lines.get(i - 1))), images);
    }
    return metrics;
  }

  private static long step(JsonObject line) {
    return line.get("step").getAsLong();
  }

  /** How long a line's steps took, by its speed; 0 where it says none. */
  private static double seconds(JsonObject line, long steps, long images) {
    JsonElement speed = line.get("images_per_second");
    double perSecond = speed == null || speed.isJsonNull() ? 0 : speed.getAsDouble();
    return perSecond > 0 ? steps * images / perSecond : 0;
  }
}
