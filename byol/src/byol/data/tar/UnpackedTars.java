package byol.data.tar;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.data.index.ArchiveNames;
import byol.data.index.IndexCache;
import byol.data.index.Stamp;
import byol.image.UnusableImageException;
import byol.io.AtomicFile;
import byol.io.Folders;
import byol.io.ProcessLock;
import byol.io.ResourceLimitException;
import byol.util.Digests;
import byol.util.Printable;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Compressed tar archives, each unpacked once into a folder of the user's cache: an image is read
 * at its place, and compression hides that. There is one copy of each, which is made anew when the
 * archive changes. Of one that is damaged there is what comes before the damage, and it is
 * remembered beside the copy that it is.
 *
 * @param folder of the copies; null for none
 */
public record UnpackedTars(Path folder) {

  private static final int CHUNK = 1 << 18;

  // Behind the stamp of the archive.
  private static final String WHOLE = "whole";
  private static final String DAMAGED = "damaged: ";

  /**
   * An archive without compression.
   *
   * @param file the archive itself, or its copy
   * @param damage what was wrong with it when it was unpacked; null for nothing
   */
  public record Plain(Path file, String damage) {}

  /** Those beside the indexes that are kept; where none are, nothing can be unpacked. */
  public static UnpackedTars beside(IndexCache indexes) {
    return new UnpackedTars(
        indexes.folder() == null ? null : indexes.folder().resolveSibling("unpacked"));
  }

  /**
   * The archive without compression.
   *
   * @throws UncheckedIOException if it cannot be read, or the copy not be written
   * @throws DataException if there is no place for a copy, or nothing that unpacks it
   */
  public Plain plain(Path archive, ScanListener listener) {
    if (!ArchiveNames.isCompressedTar(archive.getFileName().toString())) {
      return new Plain(archive, null);
    }
    if (folder == null) {
      throw new DataException(
          "%s is compressed, and no home directory is known to unpack it into: unpack it by hand (gzip -d, zstd -d), or set BYOL_CACHE"
              .formatted(Printable.of(archive)));
    }
    Path target = copy(archive);
    Path madeFrom = target.resolveSibling("from.txt");
    String now = Printable.of(Stamp.of(archive).toString());
    try {
      Optional<Plain> kept = kept(target, madeFrom, now);
      if (kept.isPresent()) {
        return kept.get();
      }
      Folders.create(target.getParent());
      try (ProcessLock _ = ProcessLock.await(target.resolveSibling(".lock"))) {
        kept = kept(target, madeFrom, now);
        if (kept.isPresent()) {
          return kept.get();
        }
        checkRoom(archive, target.getParent());
        String damage = unpack(archive, target, listener);
        AtomicFile.writeLines(
            madeFrom, List.of(now, damage == null ? WHOLE : DAMAGED + Printable.of(damage)));
        return new Plain(target, damage);
      }
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new UncheckedIOException(
          "cannot unpack %s into %s: %s".formatted(archive, target, e.getMessage()), e);
    }
  }

  /** Where the copy of a compressed archive is, or will be. */
  private Path copy(Path archive) {
    byte[] path = archive.toString().getBytes(StandardCharsets.UTF_8);
    String digest = HexFormat.of().formatHex(Digests.sha256().digest(path), 0, 8);
    String name = archive.getFileName().toString();
    String plain = name.replaceFirst("(?i)\\.(tar\\.\\w+|t\\w+)$", "");
    return folder.resolve(digest).resolve(plain + ".tar");
  }

  /** The copy, if there is one of the archive as it is now. */
  private static Optional<Plain> kept(Path target, Path madeFrom, String now) throws IOException {
    if (!Files.isRegularFile(madeFrom) || !Files.isRegularFile(target)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(madeFrom);
    if (lines.size() != 2 || !lines.getFirst().equals(now)) {
      return Optional.empty();
    }
    String found = lines.getLast();
    String damage = found.startsWith(DAMAGED) ? found.substring(DAMAGED.length()) : null;
    return Optional.of(new Plain(target, damage));
  }

  /** It takes at least the room that it takes compressed. */
  private static void checkRoom(Path archive, Path place) throws IOException {
    long free = place.toFile().getUsableSpace();
    if (Files.size(archive) > free) {
      throw new DataException(
          "%s cannot be unpacked into %s: it has %s compressed, and %s are free there; set BYOL_CACHE to a folder with more room"
              .formatted(
                  Printable.of(archive), place, megabytes(Files.size(archive)), megabytes(free)));
    }
  }

  /** Writes the copy; what is wrong with the archive, or null. */
  private static String unpack(Path archive, Path target, ScanListener listener) {
    String[] damage = new String[1];
    AtomicFile.stream(target, out -> damage[0] = unpack(archive, target, out, listener));
    return damage[0];
  }

  private static String unpack(Path archive, Path target, OutputStream out, ScanListener listener)
      throws IOException {
    String task =
        "unpacking %s (%s compressed) into %s"
            .formatted(
                Printable.of(archive.getFileName()),
                megabytes(Files.size(archive)),
                target.getParent());
    byte[] chunk = new byte[CHUNK];
    long done = 0;
    listener.progressed(task, 0, 0);
    try (SourceStream source = SourceStream.of(archive);
        InputStream in = open(archive, source)) {
      for (int count = 1; count > 0; ) {
        try {
          count = in.read(chunk);
        } catch (IOException | RuntimeException e) {
          // What was unpacked so far may be an archive that is cut off, and is read as such.
          source.check();
          return e instanceof EOFException
              ? "it ends too early"
              : UnusableImageException.describe(e);
        }
        out.write(chunk, 0, Math.max(count, 0));
        done += Math.max(count, 0);
        listener.progressed(task + ", MB", done >> 20, 0);
      }
    }
    return null;
  }

  private static InputStream open(Path archive, SourceStream source) throws IOException {
    InputStream raw = new BufferedInputStream(source, CHUNK);
    String name = archive.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith("gz")) {
        return new GZIPInputStream(raw, CHUNK);
      }
      if (name.endsWith("xz")) {
        return XZCompressorInputStream.builder()
            .setInputStream(raw)
            .setDecompressConcatenated(true)
            .get();
      }
      return name.endsWith("zst")
          ? Zstandard.find().unpack(raw)
          : new BZip2CompressorInputStream(raw, true);
    } catch (IOException e) {
      source.check();
      throw new DataException(
          "%s is not compressed as its name says: %s"
              .formatted(Printable.of(archive), UnusableImageException.describe(e)),
          e);
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
