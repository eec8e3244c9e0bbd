package byol.use.features;

import byol.io.OutputFile;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NumPy's format for one array, version 1.0, as its specification has it (numpy.lib.format): here
 * of matrices of float32.
 */
final class NpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final int ALIGNMENT = 64;
  private static final int LONGEST = 65_535;
  private static final long PIECE = 1 << 30;
  private static final Pattern SHAPE =
      Pattern.compile("'shape'\\s*:\\s*\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,?\\s*\\)");

  private NpyFile() {}

  /** What comes before the numbers, which follow row by row in little endian. */
  static void writeHeader(OutputFile out, long rows, long columns) throws IOException {
    String header =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (%s, %s), }".formatted(rows, columns);
    int length = MAGIC.length + 2 + header.length() + 1;
    String padded = header + " ".repeat(Math.floorMod(-length, ALIGNMENT)) + "\n";
    ByteBuffer bytes =
        ByteBuffer.allocate(MAGIC.length + 2 + padded.length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(MAGIC).putShort((short) padded.length());
    bytes.put(padded.getBytes(StandardCharsets.US_ASCII)).flip();
    out.write(bytes);
  }

  /**
   * Reads one into the innermost scope.
   *
   * @throws IllegalArgumentException if it is not whole, or no matrix of float32 by rows
   */
  static Tensor read(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file)) {
      ByteBuffer start = read(in, 0, MAGIC.length + 2).order(ByteOrder.LITTLE_ENDIAN);
      byte[] magic = new byte[MAGIC.length];
      start.get(magic);
      if (!Arrays.equals(magic, MAGIC)) {
        throw wrong(file, "it does not begin as one");
      }
      int length = start.getShort() & LONGEST;
      String header =
          StandardCharsets.US_ASCII.decode(read(in, MAGIC.length + 2, length)).toString();
      Matcher shape = SHAPE.matcher(header);
      boolean rowsOfFloats =
          header.contains("'<f4'") && header.matches("(?s).*'fortran_order'\\s*:\\s*False.*");
      if (!rowsOfFloats || !shape.find()) {
        throw wrong(file, "it holds no matrix of float32, but " + header.strip());
      }
      long rows = Long.parseLong(shape.group(1));
      long columns = Long.parseLong(shape.group(2));
      long from = MAGIC.length + 2 + length;
      long bytes = Math.multiplyExact(Math.multiplyExact(rows, columns), Float.BYTES);
      if (in.size() - from != bytes) {
        throw wrong(file, "it has %s bytes of numbers, not %s".formatted(in.size() - from, bytes));
      }
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment data = arena.allocate(Math.max(1, bytes), 64);
        for (long done = 0; done < bytes; done += PIECE) {
          ByteBuffer piece = data.asSlice(done, Math.min(PIECE, bytes - done)).asByteBuffer();
          readAll(in, piece, from + done);
        }
        return Tensor.of(data.asSlice(0, bytes), DType.FLOAT32, rows, columns);
      }
    }
  }

  private static ByteBuffer read(FileChannel in, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    readAll(in, bytes, from);
    return bytes.flip();
  }

  private static void readAll(FileChannel in, ByteBuffer to, long from) throws IOException {
    long position = from;
    while (to.hasRemaining()) {
      int read = in.read(to, position);
      if (read < 0) {
        throw new IOException("it ends too early");
      }
      position += read;
    }
  }

  private static IllegalArgumentException wrong(Path file, String why) {
    return new IllegalArgumentException("%s is no file of features: %s".formatted(file, why));
  }
}
