package byol.data.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Content that was compressed by Deflate. */
final class Inflation {

  private static final int CHUNK = 1 << 16;
  private static final String DAMAGED = "its compressed bytes are damaged";

  private Inflation() {}

  /**
   * The content.
   *
   * @param packed without a header
   * @param limit beyond which it is refused
   * @throws IOException if it is damaged or too long
   */
  static byte[] of(byte[] packed, int limit) throws IOException {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(CHUNK, packed.length));
      byte[] chunk = new byte[CHUNK];
      while (!inflater.finished()) {
        int bytes = inflater.inflate(chunk);
        if (bytes == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IOException("its compressed bytes end too early");
        }
        if (out.size() > limit - bytes) {
          throw new IOException("it has more than %s bytes".formatted(limit));
        }
        out.write(chunk, 0, bytes);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IOException(DAMAGED, e);
    }
  }

  /**
   * What the content begins with.
   *
   * @param packed the first of the compressed bytes
   * @return at most so many bytes
   * @throws IOException if they are damaged
   */
  static byte[] start(byte[] packed, int bytes) throws IOException {
    byte[] out = new byte[bytes];
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      return Arrays.copyOf(out, inflater.inflate(out));
    } catch (DataFormatException e) {
      throw new IOException(DAMAGED, e);
    }
  }
}
