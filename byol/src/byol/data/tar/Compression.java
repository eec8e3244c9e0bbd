package byol.data.tar;

import byol.data.DataException;
import byol.data.index.ArchiveNames;
import byol.util.Printable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Compressed archives that are not unpacked here, because nothing says that they are: those of a
 * tool of their own, and what is called a plain archive and is none.
 */
public final class Compression {

  private static final Map<String, String> BY_START =
      Map.of(
          "\u001f\u008b", "gzip",
          "BZh", "bzip2",
          "\u00fd7zXZ\0", "xz",
          "(\u00b5/\u00fd", "Zstandard",
          "\u0004\"M\u0018", "LZ4",
          "PK\u0003\u0004", "ZIP",
          "7z\u00bc\u00af", "7-Zip",
          "Rar!", "RAR");

  private Compression() {}

  /** What a file was compressed by, from its first bytes; null if by nothing that is known. */
  static String of(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return BY_START.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Says how to go on with a compressed archive. */
  public static DataException refusal(Path archive, String by) {
    if (ArchiveNames.isZip(archive.getFileName().toString())) {
      return new DataException(
          "%s is a ZIP archive in a folder: name it itself as the data"
              .formatted(Printable.of(archive)));
    }
    return new DataException(
        "%s is compressed%s: unpack it (tar xf, unzip), and name the folder that comes out, or make a .tar of it without compression"
            .formatted(Printable.of(archive), by == null ? "" : " (" + by + ")"));
  }
}
