package byol.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/** metrics.jsonl: a JSON object a line, on disk as soon as it is added. */
final class MetricsLog implements AutoCloseable {
  private final Path file;
  private final BufferedWriter out;

  private MetricsLog(Path file) throws IOException {
    this.file = file;
    out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Opens the file to go on after a step; lines of later steps, which will come again, go.
   *
   * @param told of lines that cannot be read, and where the file is kept as it was
   */
  static MetricsLog openAfter(Path file, long step, Consumer<String> told) {
    try {
      if (Files.exists(file)) {
        MetricsFile found = MetricsFile.read(file);
        if (found.damaged()) {
          Path kept = SetAside.copy(file);
          told.accept(
              "%s has lines that cannot be read: they are left out; as it was it is %s"
                  .formatted(file, kept));
        }
        List<String> kept =
            found.rows().stream().filter(row -> row.step() <= step).map(Json::line).toList();
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.write(partial, kept);
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return new MetricsLog(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  void add(Metrics row) {
    try {
      out.write(Json.line(row));
      out.newLine();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
