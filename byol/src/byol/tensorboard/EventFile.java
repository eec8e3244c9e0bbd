package byol.tensorboard;

import byol.io.Disk;
import byol.io.Folders;
import byol.io.OutputFile;
import byol.util.ProtoMessage;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file of events that is being written. Each event is framed as a TFRecord: its length and the
 * checksum of that, its bytes and the checksum of those. An event is the operating system's as soon
 * as it is added, and on disk after {@link #sync}.
 *
 * <p>TensorBoard reads the files of a folder in the order of their names, and one to its end before
 * the next. So a training that goes on begins a file of its own, and leaves the earlier ones alone.
 */
public final class EventFile implements AutoCloseable {
  /** How the names of all files of events begin. */
  public static final String PREFIX = "events.out.tfevents.";

  private final Path path;
  private final OutputFile out;

  private EventFile(Path path, OutputFile out) {
    this.path = path;
    this.out = out;
  }

  /**
   * Begins a file in a folder, which is made if it is not there. Its name comes after those of all
   * files of events in the folder, even where the clock was set back.
   *
   * @throws IOException if it cannot be written
   */
  public static EventFile create(Path folder) throws IOException {
    Folders.create(folder);
    long seconds = Instant.now().getEpochSecond();
    for (Path earlier : in(folder)) {
      seconds = Math.max(seconds, seconds(earlier) + 1);
    }
    Path path =
        folder.resolve(
            String.format(
                Locale.ROOT, PREFIX + "%010d.byol.%d", seconds, ProcessHandle.current().pid()));
    EventFile file = new EventFile(path, Disk.current().create(path));
    try {
      Disk.current().syncDirectory(folder);
      file.add(Events.version());
      return file;
    } catch (IOException | RuntimeException | Error e) {
      file.closeQuietly(e);
      throw e;
    }
  }

  /** The files of events in a folder, in the order in which TensorBoard reads them. */
  public static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .sorted()
          .toList();
    }
  }

  /** When a file was begun, by its name; 0 if that does not say. */
  private static long seconds(Path file) {
    String rest = file.getFileName().toString().substring(PREFIX.length());
    return rest.matches("\\d{10}\\..*") ? Long.parseLong(rest.substring(0, 10)) : 0;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Adds an event of {@link Events}. */
  public void add(ProtoMessage event) throws IOException {
    int length = Math.toIntExact(event.size());
    ByteBuffer record =
        ByteBuffer.allocate(TfRecord.HEADER + length + TfRecord.FOOTER)
            .order(ByteOrder.LITTLE_ENDIAN);
    record.putLong(length);
    record.putInt(TfRecord.maskedCrc(record.slice(0, Long.BYTES)));
    ByteBuffer data = record.slice(TfRecord.HEADER, length);
    CodedOutputStream coded = CodedOutputStream.newInstance(data.duplicate());
    event.write(coded);
    coded.flush();
    record.putInt(TfRecord.HEADER + length, TfRecord.maskedCrc(data));
    out.write(record.rewind());
  }

  /** Returns when the events so far would survive a loss of power. */
  public void sync() throws IOException {
    out.sync();
  }

  private void closeQuietly(Throwable cause) {
    try {
      out.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Events are synced before. */
  @Override
  public void close() throws IOException {
    try (out) {
      out.sync();
    }
  }
}
