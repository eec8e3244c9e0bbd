package byol.torch.safetensors;

import byol.io.AtomicFile;
import byol.io.OutputFile;
import byol.torch.runtime.DType;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes safetensors files of tensors that need not be in memory together, with the checksums that
 * {@link Safetensors} compares.
 */
public final class SafetensorsStream {
  /** Bytes that go through one buffer. */
  private static final long PIECE = 1 << 30;

  private final OutputFile out;
  private final Checksums sums = new Checksums();
  private final List<Entry> entries;
  private int current;
  private long left;

  /** A tensor of the file. */
  public record Entry(String name, DType dtype, long... shape) {
    long bytes() {
      long bytes = dtype.bytes();
      for (long size : shape) {
        bytes = Math.multiplyExact(bytes, size);
      }
      return bytes;
    }
  }

  /** What the tensors hold. */
  public interface Content {
    /** Writes the bytes of all tensors, one after the other. */
    void writeTo(SafetensorsStream stream) throws IOException;
  }

  private SafetensorsStream(OutputFile out, List<Entry> entries) {
    this.out = out;
    this.entries = entries;
    left = entries.isEmpty() ? 0 : entries.getFirst().bytes();
    passEmpty();
  }

  /**
   * Writes a file, whole or not at all, as {@link AtomicFile} does.
   *
   * @param entries the tensors in the order of their bytes
   * @param metadata free text by key
   * @throws UncheckedIOException naming the file, for a full disk and the like
   * @throws IllegalArgumentException if a name or text cannot be written, or is there twice
   * @throws IllegalStateException if the content is not as long as the entries say
   */
  public static void write(
      Path file, List<Entry> entries, Map<String, String> metadata, Content content) {
    byte[] text = header(entries, metadata);
    ByteBuffer length = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    length.putLong(text.length).flip();
    AtomicFile.write(
        file,
        out -> {
          out.write(length);
          out.write(ByteBuffer.wrap(text));
          SafetensorsStream stream = new SafetensorsStream(out, entries);
          content.writeTo(stream);
          stream.checkWhole();
          stream.sums.putInto(text);
          out.writeAt(Long.BYTES, ByteBuffer.wrap(text));
        });
  }

  /** The next bytes, which may be of several tensors, or a part of one. */
  public void write(MemorySegment bytes) throws IOException {
    long from = 0;
    while (from < bytes.byteSize()) {
      if (current == entries.size()) {
        throw new IllegalStateException("there are more bytes than tensors for them");
      }
      long length = Math.min(Math.min(left, PIECE), bytes.byteSize() - from);
      MemorySegment piece = bytes.asSlice(from, length);
      sums.update(piece);
      out.write(piece.asByteBuffer());
      from += length;
      left -= length;
      passEmpty();
    }
  }

  /** Goes on to the next tensor that has bytes to come. */
  private void passEmpty() {
    while (current < entries.size() && left == 0) {
      sums.next();
      current++;
      left = current < entries.size() ? entries.get(current).bytes() : 0;
    }
  }

  private void checkWhole() {
    if (current < entries.size()) {
      throw new IllegalStateException(
          "%s bytes of the tensor %s are missing".formatted(left, entries.get(current).name()));
    }
  }

  private static byte[] header(List<Entry> entries, Map<String, String> metadata) {
    JsonObject header = new JsonObject();
    JsonObject texts = new JsonObject();
    metadata.forEach(texts::addProperty);
    Checksums.blank(entries.size()).forEach(texts::addProperty);
    header.add(SafetensorsHeader.METADATA, texts);
    Set<String> names = new HashSet<>(Set.of(SafetensorsHeader.METADATA));
    long offset = 0;
    for (Entry entry : entries) {
      if (!names.add(entry.name())) {
        throw new IllegalArgumentException("no tensor can be named " + entry.name());
      }
      long end = Math.addExact(offset, entry.bytes());
      JsonObject description = new JsonObject();
      description.addProperty(SafetensorsHeader.TYPE, entry.dtype().safetensorsName());
      description.add(SafetensorsHeader.SHAPE, array(entry.shape()));
      description.add(SafetensorsHeader.PLACE, array(offset, end));
      header.add(entry.name(), description);
      offset = end;
    }
    return padded(header.toString());
  }

  /** The header in UTF-8, filled with spaces so that the data starts at a multiple of eight. */
  private static byte[] padded(String json) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
      throw new IllegalArgumentException(
          "a name or a text of the metadata has half of a surrogate pair, which no file can hold");
    }
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return (json + " ".repeat(Math.floorMod(-length, 8))).getBytes(StandardCharsets.UTF_8);
  }

  private static JsonArray array(long... values) {
    JsonArray array = new JsonArray();
    for (long value : values) {
      array.add(value);
    }
    return array;
  }
}
