package byol.data.tar;

import byol.io.IoReason;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file, for something that unpacks them: tells what the disk did not give from what
 * is wrong with the bytes that it gave.
 */
final class SourceStream extends FilterInputStream {

  private final Path file;
  private IOException failure;

  SourceStream(Path file, InputStream in) {
    super(in);
    this.file = file;
  }

  static SourceStream of(Path file) throws IOException {
    return new SourceStream(file, Files.newInputStream(file));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int at, int length) throws IOException {
    try {
      return super.read(to, at, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Nothing, if all that was read could be.
   *
   * @throws UncheckedIOException for what reading failed with
   * @throws ResourceLimitException if there is nothing wrong with the file
   */
  void check() {
    if (failure != null) {
      ResourceLimitException.check(failure);
      throw new UncheckedIOException(
          "cannot read %s: %s".formatted(Printable.of(file), IoReason.of(failure)), failure);
    }
  }
}
