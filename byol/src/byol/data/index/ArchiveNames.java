package byol.data.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names are those of archives. */
public final class ArchiveNames {

  private static final Pattern COMPRESSED =
      Pattern.compile(
          ".*\\.(tar\\.\\w{1,4}|tgz|tbz2?|txz|tzst|tlz|zip|7z|rar)", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPRESSED_TAR =
      Pattern.compile(".*\\.(tar\\.(gz|zst|xz|bz2)|tgz|tzst|txz|tbz2?)", Pattern.CASE_INSENSITIVE);

  private ArchiveNames() {}

  /** Whether a name is one that archives have, compressed or not. */
  public static boolean isArchive(String name) {
    return isTar(name) || isCompressed(name);
  }

  /** Whether a name is one that archives without compression have. */
  public static boolean isTar(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".tar");
  }

  /** Whether a name is one that ZIP archives have. */
  public static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** The ZIP archive at a path, or the one that the path leads into; empty if there is none. */
  public static Optional<Path> zip(Path path) {
    return Stream.iterate(path.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
        .filter(part -> isZip(part.toString()) && Files.isRegularFile(part))
        .findFirst();
  }

  /** Whether a name is one that Parquet files have. */
  public static boolean isParquet(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  /** Whether a name is one of compressed tar archives that can be unpacked. */
  public static boolean isCompressedTar(String name) {
    return COMPRESSED_TAR.matcher(name).matches();
  }

  /** The program that packs and unpacks the compressed tar archives of such a name. */
  public static String tool(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith("xz")) {
      return "xz";
    }
    if (lower.endsWith("zst")) {
      return "zstd";
    }
    return lower.endsWith("gz") ? "gzip" : "bzip2";
  }

  /** Whether a name is one that compressed archives have. */
  public static boolean isCompressed(String name) {
    return COMPRESSED.matcher(name).matches();
  }
}
