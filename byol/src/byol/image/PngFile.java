package byol.image;

import byol.io.AtomicFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as PNG: files, and their bytes. */
public final class PngFile {
  private PngFile() {}

  /**
   * Writes a picture as a file.
   *
   * @throws byol.io.WriteException if it cannot be written
   */
  public static void write(BufferedImage picture, Path file) {
    AtomicFile.stream(file, stream -> write(picture, stream));
  }

  /** What such a file holds. */
  public static byte[] bytes(BufferedImage picture) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      write(picture, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static void write(BufferedImage picture, OutputStream stream) throws IOException {
    // In memory, not in a temporary file, as ImageIO would else do with a stream.
    try (var png = new MemoryCacheImageOutputStream(stream)) {
      ImageIO.write(picture, "png", png);
    }
  }
}
