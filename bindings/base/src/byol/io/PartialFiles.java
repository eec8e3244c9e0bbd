package byol.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** Files that are not complete: NAME.NUMBER.partial, with a number that is theirs alone. */
public final class PartialFiles {
  private static final String EXTENSION = ".partial";
  private static final String NUMBER = "\\.[0-9a-f]{16}\\.partial";
  // File systems take 255 bytes, of which the number and the extension take 25.
  private static final int LONGEST = 230;

  private PartialFiles() {}

  /** A name beside a file's that nothing else has. */
  static Path beside(Path file) {
    String name = file.getFileName().toString();
    // A name too long to be added to is told from others by its number alone.
    String kept = name.getBytes(StandardCharsets.UTF_8).length > LONGEST ? "long-name" : name;
    String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    return file.resolveSibling(kept + "." + number + EXTENSION);
  }

  /**
   * Deletes what processes left that were ended as they wrote. Only for files that nobody else
   * writes at the time.
   *
   * @param folder which need not exist
   * @param names of the files that were to be written
   */
  public static void discard(Path folder, Predicate<String> names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        String of = name.replaceFirst(NUMBER + "$", "");
        if (!of.equals(name) && names.test(of) && Files.isRegularFile(file)) {
          Disk.current().delete(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
