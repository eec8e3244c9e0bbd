package byol.torch.abi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The texts beside a TorchScript module. The file is a zip archive in which they lie as {@code
 * NAME/extra/TEXT}, so they are read without LibTorch, and without running code of the file.
 */
public final class ScriptText {
  private static final int LONGEST = 16 << 20;

  private ScriptText() {}

  /**
   * The text of a name, if the file has one.
   *
   * @throws IllegalArgumentException if the file is no whole zip archive, or the text is too long
   */
  public static Optional<String> read(Path file, String name) {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      Optional<? extends ZipEntry> entry =
          archive.stream().filter(e -> e.getName().endsWith("/extra/" + name)).findFirst();
      return entry.isEmpty() ? Optional.empty() : Optional.of(text(archive, entry.get(), file));
    } catch (ZipException e) {
      throw new IllegalArgumentException(
          file + " is not a whole TorchScript file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static String text(ZipFile archive, ZipEntry entry, Path file) throws IOException {
    try (InputStream in = archive.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IllegalArgumentException(
            "%s: %s is longer than 16 MiB".formatted(file, entry.getName()));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
