package byol.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Writes tar archives for tests. */
public final class TarFixture implements AutoCloseable {

  private final TarArchiveOutputStream out;

  public TarFixture(Path file) {
    this(file, TarArchiveOutputStream.LONGFILE_POSIX);
  }

  /** With long names in the form that {@link TarArchiveOutputStream} has a number for. */
  public TarFixture(Path file, int longNames) {
    try {
      Files.createDirectories(file.getParent());
      out = new TarArchiveOutputStream(Files.newOutputStream(file), "UTF-8");
      out.setLongFileMode(longNames);
      out.setAddPaxHeadersForNonAsciiNames(longNames == TarArchiveOutputStream.LONGFILE_POSIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TarFixture add(String name, byte[] content) {
    try {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TarFixture add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.US_ASCII));
  }

  /** A link, of the type that {@link TarConstants} has. */
  public TarFixture link(String name, byte type, String target) {
    try {
      TarArchiveEntry entry = new TarArchiveEntry(name, type);
      entry.setLinkName(target);
      out.putArchiveEntry(entry);
      out.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG image of one color, and its label. */
  public TarFixture sample(String key, int color, int label) {
    return add(key + ".png", png(color)).add(key + ".cls", label + "\n");
  }

  public static byte[] png(int color) {
    var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 16; i++) {
      image.setRGB(i % 4, i / 4, color);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
