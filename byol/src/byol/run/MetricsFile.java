package byol.run;

import byol.io.IoReason;
import byol.io.ResourceLimitException;
import byol.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a metrics.jsonl holds.
 *
 * @param rows by step; of two of the same step, the later one
 * @param unreadable lines that are no metrics; a last line that a crash cut off is not counted
 */
record MetricsFile(List<TrainMetrics> rows, int unreadable) {
  /**
   * Reads a file, whatever became of it.
   *
   * @throws UncheckedIOException naming the file, if it cannot be read
   */
  static MetricsFile read(Path file) {
    String text;
    try {
      // Bytes that are no UTF-8 spoil their line only.
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + IoReason.of(e), e);
    }
    Map<Long, TrainMetrics> rows = new TreeMap<>();
    int unreadable = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      TrainMetrics row = parse(line);
      if (row != null) {
        rows.put(row.step(), row);
      } else if (lines.hasNext() || text.endsWith("\n")) {
        unreadable++;
      }
    }
    return new MetricsFile(new ArrayList<>(rows.values()), unreadable);
  }

  /** Whether there are lines that cannot be read. */
  boolean damaged() {
    return unreadable > 0;
  }

  private static TrainMetrics parse(String line) {
    try {
      TrainMetrics row = Json.parseLine(line, TrainMetrics.class);
      return row != null && row.step() > 0 ? row : null;
    } catch (RuntimeException e) {
      return null;
    }
  }
}
