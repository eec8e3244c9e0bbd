package byol.train;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in a file of metrics.
 *
 * @param rows of the lines that can be read
 * @param damaged whether there are others; a last line that was cut off by a crash is none of them
 */
record MetricsFile(List<Metrics> rows, boolean damaged) {

  static MetricsFile read(Path file) {
    String text;
    try {
      // What is not UTF-8 becomes another character, and only its line cannot be read.
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
    List<String> lines = text.lines().toList();
    List<Metrics> rows = new ArrayList<>();
    int unreadable = 0;
    for (String line : lines) {
      Metrics row = row(line);
      if (row == null) {
        unreadable++;
      } else {
        rows.add(row);
      }
    }
    boolean cutOff =
        unreadable == 1
            && !text.endsWith("\n")
            && text.indexOf('\0') < 0
            && row(lines.getLast()) == null;
    return new MetricsFile(List.copyOf(rows), unreadable > 0 && !cutOff);
  }

  /** Null if it is none. */
  private static Metrics row(String line) {
    try {
      Metrics row = line.endsWith("}") ? Json.parseLine(line, Metrics.class) : null;
      return row == null || row.step() < 1 ? null : row;
    } catch (JsonParseException e) {
      return null;
    }
  }
}
