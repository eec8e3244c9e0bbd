package byol.torch.numpy;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import byol.io.AtomicFile;
import byol.io.ResourceLimitException;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes a tensor as NumPy's {@code np.save} does. Arrays of bool, of integers and of
 * floating-point numbers are read, in either byte order, by rows or by columns.
 */
public final class Npy {
  private static final int BUFFER = 1 << 16;
  private static final long PIECE = 1 << 30;

  private Npy() {}

  /**
   * Reads a file into the innermost scope, on the CPU.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException naming the file and what is wrong with it, if it is not a
   *     whole array of a type that there is
   */
  public static Tensor read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          Files.exists(file) ? file + " is not a file" : "there is no file " + file);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      return read(in, Files.size(file));
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s is no array of NumPy that can be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Writes a file, whole or not at all, as {@link AtomicFile} does.
   *
   * @throws UncheckedIOException naming the file, for a full disk and the like
   * @throws IllegalArgumentException for bfloat16, which NumPy does not have
   */
  public static void write(Path file, Tensor tensor) {
    byte[] header = header(tensor.dtype(), tensor.shape());
    AtomicFile.write(
        file,
        out -> {
          out.write(ByteBuffer.wrap(header));
          writeElements(out, tensor);
        });
  }

  /**
   * What stands before the elements, which follow by rows, the lowest byte first.
   *
   * @throws IllegalArgumentException for bfloat16, which NumPy does not have
   */
  public static byte[] header(DType dtype, long... shape) {
    return NpyHeader.of(dtype, shape).encoded();
  }

  static void writeElements(WritableByteChannel out, Tensor tensor) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(tensor.numel() * tensor.dtype().bytes(), 64);
      tensor.copyTo(data);
      for (long done = 0; done < data.byteSize(); done += PIECE) {
        out.write(data.asSlice(done, Math.min(PIECE, data.byteSize() - done)).asByteBuffer());
      }
    }
  }

  /**
   * Reads what is in a stream.
   *
   * @param size of all that is in it
   * @throws IllegalArgumentException saying what is wrong
   */
  static Tensor read(InputStream in, long size) throws IOException {
    NpyHeader header = NpyHeader.read(in);
    long bytes = header.bytes();
    if (bytes < 0 || bytes > size) {
      throw new IllegalArgumentException("it is shorter than its shape says");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(Math.max(1, bytes), 64).asSlice(0, bytes);
      readAll(in, data);
      if (in.read() >= 0) {
        throw new IllegalArgumentException("it is longer than its shape says");
      }
      if (!header.littleEndian()) {
        reverse(data, header.dtype().bytes());
      }
      return tensor(data, header);
    }
  }

  private static Tensor tensor(MemorySegment data, NpyHeader header) {
    long[] shape = header.shape();
    if (!header.columnMajor() || shape.length < 2) {
      return Tensor.of(data, header.dtype(), shape);
    }
    int last = shape.length - 1;
    long[] reversed = new long[shape.length];
    long[] order = new long[shape.length];
    for (int i = 0; i < shape.length; i++) {
      reversed[i] = shape[last - i];
      order[i] = last - i;
    }
    return TensorScope.compute(
        () -> Tensor.of(data, header.dtype(), reversed).permute(order).clone());
  }

  private static void readAll(InputStream in, MemorySegment to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long done = 0;
    while (done < to.byteSize()) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, to.byteSize() - done));
      if (read < 0) {
        throw new IllegalArgumentException("it is shorter than its shape says");
      }
      MemorySegment.copy(MemorySegment.ofArray(buffer), 0, to, done, read);
      done += read;
    }
  }

  /** The bytes of each element the other way round. */
  private static void reverse(MemorySegment data, int width) {
    ByteBuffer element = ByteBuffer.allocate(width);
    for (long start = 0; start < data.byteSize(); start += width) {
      for (int i = 0; i < width; i++) {
        element.put(width - 1 - i, data.get(JAVA_BYTE, start + i));
      }
      MemorySegment.copy(MemorySegment.ofBuffer(element.clear()), 0, data, start, width);
    }
  }
}
