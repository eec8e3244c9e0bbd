package byol.data.sets;

import byol.data.DataException;
import byol.io.ResourceLimitException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/**
 * A file of equally long records, mapped into memory: it takes no heap, and its pages are shared
 * with every other process that reads it.
 */
final class RecordFile {

  private final Path path;
  private final int recordBytes;
  private final int records;
  private final MemorySegment memory;

  private RecordFile(Path path, int recordBytes, int records, MemorySegment memory) {
    this.path = path;
    this.recordBytes = recordBytes;
    this.records = records;
    this.memory = memory;
  }

  /**
   * Opens a file.
   *
   * @param path the file
   * @param recordBytes length of a record
   * @param records how many there must be
   * @param remedy what the user can do if the file is missing or broken, to end the message with
   * @throws DataException if it is missing or of another size
   */
  static RecordFile open(Path path, int recordBytes, int records, String remedy) {
    long expected = (long) recordBytes * records;
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      if (channel.size() != expected) {
        throw new DataException(
            String.format(
                Locale.ROOT,
                "%s should have %,d bytes, but has %,d; %s",
                path,
                expected,
                channel.size(),
                remedy));
      }
      MemorySegment memory =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, expected, Arena.ofAuto());
      return new RecordFile(path, recordBytes, records, memory);
    } catch (NoSuchFileException e) {
      throw new DataException(
          String.format(
              Locale.ROOT, "%s does not exist (%,d bytes expected); %s", path, expected, remedy),
          e);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new DataException("cannot read %s: %s; %s".formatted(path, e, remedy), e);
    }
  }

  int records() {
    return records;
  }

  /** A copy of {@code length} bytes of a record, from {@code offset} within it. */
  byte[] bytes(int record, int offset, int length) {
    long from = (long) Objects.checkIndex(record, records) * recordBytes + offset;
    byte[] out = new byte[length];
    try {
      MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, from, out, 0, length);
    } catch (InternalError e) {
      throw shrunk(e);
    }
    return out;
  }

  /** One byte of a record, unsigned. */
  int unsignedByte(int record, int offset) {
    long at = (long) Objects.checkIndex(record, records) * recordBytes + offset;
    try {
      return memory.get(ValueLayout.JAVA_BYTE, at) & 0xff;
    } catch (InternalError e) {
      throw shrunk(e);
    }
  }

  // The JVM reports a fault in mapped memory, as when the file was truncated meanwhile, so.
  private DataException shrunk(InternalError e) {
    return new DataException(
        "%s became unreadable while it was in use; was it truncated or its disk removed?"
            .formatted(path),
        e);
  }
}
