package byol.data.sets;

import byol.data.DataException;
import byol.io.ResourceLimitException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file of the IDX format, plain or compressed by gzip: two zero bytes, a type (8: unsigned
 * bytes), the number of dimensions, the dimensions as big-endian 32-bit integers, the values.
 *
 * @param path where it was read from
 * @param shape its dimensions
 * @param data its values
 */
record IdxFile(Path path, int[] shape, byte[] data) {

  private static final int UNSIGNED_BYTES = 0x08;

  /**
   * Reads a file.
   *
   * @param path the file; compressed if its name ends in {@code .gz}
   * @param dimensions how many it must have
   * @param remedy what the user can do if the file is missing or broken, to end the message with
   * @throws DataException if it is missing, truncated, too long, corrupt, or of another format
   */
  static IdxFile read(Path path, int dimensions, String remedy) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        InputStream in = isCompressed(path) ? new GZIPInputStream(raw, 1 << 16) : raw) {
      return read(path, new DataInputStream(in), dimensions, remedy);
    } catch (NoSuchFileException e) {
      throw new DataException("%s does not exist; %s".formatted(path, remedy), e);
    } catch (EOFException | ZipException e) {
      throw new DataException(
          "%s is truncated or corrupt (%s); %s".formatted(path, e.getMessage(), remedy), e);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new DataException("cannot read %s: %s; %s".formatted(path, e, remedy), e);
    }
  }

  private static IdxFile read(Path path, DataInputStream in, int dimensions, String remedy)
      throws IOException {
    int magic = in.readInt();
    int expectedMagic = UNSIGNED_BYTES << 8 | dimensions;
    if (magic != expectedMagic) {
      throw new DataException(
          "%s is not an IDX file of bytes in %s dimensions: it begins with %08x, not %08x; %s"
              .formatted(path, dimensions, magic, expectedMagic, remedy));
    }
    int[] shape = new int[dimensions];
    long expected = 1;
    for (int d = 0; d < dimensions; d++) {
      shape[d] = in.readInt();
      // Checked before the next factor, so that the product cannot overflow.
      expected = shape[d] <= 0 || expected > Integer.MAX_VALUE ? -1 : expected * shape[d];
      if (expected < 0) {
        break;
      }
    }
    if (expected < 0 || expected > Integer.MAX_VALUE - 8) {
      throw new DataException(
          "%s claims the impossible shape %s; %s".formatted(path, Arrays.toString(shape), remedy));
    }
    byte[] data = in.readNBytes((int) expected);
    boolean more = data.length == expected && in.read() >= 0;
    if (data.length < expected || more) {
      throw new DataException(
          String.format(
              Locale.ROOT,
              "%s should hold %,d values, as its shape %s says, but holds %s; %s",
              path,
              expected,
              Arrays.toString(shape),
              more ? "more" : String.format(Locale.ROOT, "%,d", data.length),
              remedy));
    }
    return new IdxFile(path, shape, data);
  }

  private static boolean isCompressed(Path path) {
    return path.getFileName().toString().endsWith(".gz");
  }
}
