package byol.data.index;

import byol.data.DataPaths;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.image.codec.ImageDecoder;
import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.WriteException;
import byol.util.Digests;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Indexes of large collections of images, kept between runs, so that a million images need be
 * listed and checked only once.
 *
 * <p><b>What invalidates one.</b> A folder in which a file was added, removed or renamed (its
 * modification time), a list or an archive of another size or modification time, and a skipped file
 * that is not what it was. One that was made with another {@code -Dbyol.maxPixels}, or another
 * decoder of JPEG, is not used. <b>What does not</b>: a good file that is overwritten in place. It
 * is read as it is, and if it is broken by then, replaced and listed as it is decoded. To have
 * everything checked again, delete the folder of indexes.
 *
 * <p>Small collections are not kept: to look at them takes no time. Nor is an index of what changed
 * within two seconds before, because a further change might leave the same modification time. Where
 * nothing can be written, all works without. What was of no use for 90 days is deleted.
 *
 * @param folder of the indexes; null for none
 * @param minimum images and skipped files that make an index worth keeping
 */
public record IndexCache(Path folder, int minimum) {

  private static final String MAGIC = "byol index 6";

  /** Keeps nothing. */
  private static final IndexCache NONE = new IndexCache(null, Integer.MAX_VALUE);

  private static final int WORTHWHILE = 1000;
  private static final Duration UNUSED = Duration.ofDays(90);
  private static final Duration UNFINISHED = Duration.ofDays(1);
  private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** The one of the user who runs this process. */
  public static IndexCache ofProcess() {
    return DataPaths.ofProcess()
        .index()
        .map(folder -> new IndexCache(folder, WORTHWHILE))
        .orElse(NONE);
  }

  /**
   * The index of a collection as it was kept, if it is still valid.
   *
   * @param what the kind of the collection, and its path or pattern, absolute
   * @param split of the collection
   */
  public Optional<ImageIndex> kept(String what, Split split) {
    if (folder == null) {
      return Optional.empty();
    }
    String key = key(what, split);
    Path file = file(key);
    Optional<ImageIndex> kept = load(file, key).filter(ImageIndex::isValid);
    kept.ifPresent(_ -> touch(file));
    return kept;
  }

  private static String key(String what, Split split) {
    return "%s, %s: %s".formatted(split, ImageDecoder.accepts(), what);
  }

  /**
   * The index of a collection: as it was kept, if it is still valid, else a new one.
   *
   * @param what the kind of the collection, and its path or pattern, absolute
   * @param split of the collection
   * @param scan makes a new one
   */
  public ImageIndex get(String what, Split split, Supplier<ImageIndex> scan) {
    Optional<ImageIndex> kept = kept(what, split);
    if (kept.isPresent()) {
      return kept.get();
    }
    long begin = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    ImageIndex made = scan.get();
    boolean settled =
        made.madeFrom().stream().allMatch(stamp -> stamp.modified() < begin - SETTLED_NANOS);
    int looked = made.size() + made.skipped().size();
    if (looked >= minimum && settled && mayBeRead(made)) {
      store(key(what, split), made);
    }
    return made;
  }

  /** Whether no file was skipped for its permissions, which change without a trace. */
  private static boolean mayBeRead(ImageIndex index) {
    return index.skipped().stream()
        .map(SkippedFiles.Skipped::path)
        .allMatch(path -> Files.isReadable(path) || Files.notExists(path));
  }

  /** Where the index of a collection is kept. */
  private Path file(String key) {
    byte[] hash = Digests.sha256().digest(key.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".index");
  }

  private static Optional<ImageIndex> load(Path file, String key) {
    try {
      byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
      int length = bytes.length - Long.BYTES;
      if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != crc(bytes, length)) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      boolean same = in.readUTF().equals(MAGIC) && in.readUTF().equals(key);
      return same ? Optional.of(ImageIndex.read(in)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static long crc(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  /** The time of a file says when it was last of use. */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // It may be read, but not changed; then it is made anew some day.
    }
  }

  /** Deletes what was of no use for long, and what writing left behind that did not end. */
  private void prune() throws IOException {
    Instant now = Instant.now();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{index,partial}")) {
      for (Path file : files) {
        boolean whole = file.toString().endsWith(".index");
        Instant oldest = now.minus(whole ? UNUSED : UNFINISHED);
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Disk.current().delete(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void store(String key, ImageIndex index) {
    try {
      Folders.create(folder);
      prune();
      AtomicFile.stream(file(key), out -> write(out, key, index));
    } catch (IOException | WriteException e) {
      // A full or read-only disk costs time in the next run, and nothing else.
    }
  }

  private static void write(OutputStream file, String key, ImageIndex index) throws IOException {
    var checked = new CheckedOutputStream(file, new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeUTF(MAGIC);
    out.writeUTF(key);
    index.write(out);
    out.writeLong(checked.getChecksum().getValue());
  }
}
