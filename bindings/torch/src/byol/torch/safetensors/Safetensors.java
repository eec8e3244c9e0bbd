package byol.torch.safetensors;

import byol.io.AtomicFile;
import byol.io.ResourceLimitException;
import byol.torch.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the safetensors format: eight bytes of header length, a JSON header, then the
 * tensors' bytes. Files that it writes have checksums in their metadata, which it compares as it
 * reads them, and which other programs ignore.
 *
 * @param tensors by name, in file order
 * @param metadata free text by key, without the checksums
 * @param checked whether this was read from a file with checksums, and equals what was written
 */
public record Safetensors(
    Map<String, Tensor> tensors, Map<String, String> metadata, boolean checked) {
  private static final long LONGEST_HEADER = 100_000_000;

  /** Bytes that go through one buffer. */
  private static final long PIECE = 1 << 30;

  /** Keeps maps as they are now: one that computes its tensors would give others every time. */
  public Safetensors {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** What is to be written. */
  public Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {
    this(tensors, metadata, false);
  }

  /**
   * Writes a file, whole or not at all, as {@link AtomicFile} does.
   *
   * @throws UncheckedIOException naming the file, for a full disk and the like
   * @throws IllegalArgumentException if a name or text cannot be written
   */
  public void write(Path file) {
    List<SafetensorsStream.Entry> entries =
        tensors.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
    SafetensorsStream.write(
        file,
        entries,
        metadata,
        stream -> {
          for (Tensor tensor : tensors.values()) {
            write(stream, tensor);
          }
        });
  }

  private static SafetensorsStream.Entry entry(String name, Tensor tensor) {
    return new SafetensorsStream.Entry(name, tensor.dtype(), tensor.shape());
  }

  private static void write(SafetensorsStream stream, Tensor tensor) throws IOException {
    long bytes = tensor.numel() * tensor.dtype().bytes();
    if (bytes > 0) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment data = arena.allocate(bytes, 8);
        tensor.copyTo(data);
        stream.write(data);
      }
    }
  }

  /**
   * Reads a file into the innermost scope, on the CPU.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException naming the file and what is wrong with it, if it is truncated
   *     or not a safetensors file, or was damaged since it was written
   */
  public static Safetensors read(Path file) {
    return open(file, Safetensors::parse);
  }

  /**
   * Reads the free text of a file's header, and not its tensors, whose checksums are not compared.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException naming the file and what is wrong with it, if it is not a
   *     whole safetensors file
   */
  public static Map<String, String> readMetadata(Path file) {
    return open(
        file,
        in -> {
          byte[] text = readHeader(in);
          Map<String, String> metadata =
              SafetensorsHeader.parse(text, in.size() - 8 - text.length).metadata();
          Checksums.takeFrom(text, metadata);
          return metadata;
        });
  }

  private interface Reading<T> {
    T of(FileChannel in) throws IOException;
  }

  private static <T> T open(Path file, Reading<T> reading) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          Files.exists(file) ? file + " is not a file" : "there is no file " + file);
    }
    try (FileChannel in = FileChannel.open(file)) {
      return reading.of(in);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + e, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + " is not a whole safetensors file: " + e.getMessage(), e);
    }
  }

  /** By reading, not by mapping: a file that becomes shorter meanwhile would end the process. */
  private static Safetensors parse(FileChannel file) throws IOException {
    byte[] text = readHeader(file);
    long length = text.length;
    SafetensorsHeader header = SafetensorsHeader.parse(text, file.size() - 8 - length);
    Checksums written = Checksums.takeFrom(text, header.metadata());
    Checksums read = new Checksums();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    try (Arena arena = Arena.ofConfined()) {
      long most = header.entries().stream().mapToLong(e -> e.end() - e.begin()).max().orElse(0);
      MemorySegment room = arena.allocate(Math.max(1, most), 64);
      for (SafetensorsHeader.Entry entry : header.entries()) {
        MemorySegment bytes = room.asSlice(0, entry.end() - entry.begin());
        readAll(file, bytes, 8 + length + entry.begin());
        read.add(bytes);
        tensors.put(entry.name(), Tensor.of(bytes, entry.dtype(), entry.shape()));
      }
    }
    if (written != null) {
      written.compare(List.copyOf(tensors.keySet()), read);
    }
    return new Safetensors(tensors, header.metadata(), written != null);
  }

  private static byte[] readHeader(FileChannel file) throws IOException {
    long size = file.size();
    if (size < 8) {
      throw new IllegalArgumentException("it has only " + size + " bytes");
    }
    ByteBuffer first = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    readAll(file, first, 0);
    long length = first.flip().getLong();
    if (length < 2 || length > LONGEST_HEADER || 8 + length > size) {
      throw new IllegalArgumentException(
          "its header says " + length + " bytes, the file has " + size);
    }
    byte[] text = new byte[(int) length];
    readAll(file, ByteBuffer.wrap(text), 8);
    return text;
  }

  private static void readAll(FileChannel file, MemorySegment to, long position)
      throws IOException {
    for (long start = 0; start < to.byteSize(); start += PIECE) {
      MemorySegment piece = to.asSlice(start, Math.min(PIECE, to.byteSize() - start));
      readAll(file, piece.asByteBuffer(), position + start);
    }
  }

  private static void readAll(FileChannel file, ByteBuffer to, long position) throws IOException {
    while (to.hasRemaining()) {
      int read = file.read(to, position);
      if (read < 0) {
        throw new IllegalArgumentException("it became shorter while it was read");
      }
      position += read;
    }
  }
}
