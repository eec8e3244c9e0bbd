package byol.data.shard;

import byol.data.ImageDataset;
import byol.io.Disk;
import byol.io.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Writes samples into tar archives {@code PREFIX-000000.tar} and on, in the convention of
 * WebDataset that {@link TarShards} reads. Of the same samples it makes the same bytes.
 */
final class ShardWriter implements Closeable {

  private static final int BLOCK = 512;
  // Two blocks of zeros, filled up to a record.
  private static final int END = 20 * BLOCK;

  private final Path folder;
  private final String prefix;
  private final ShardSize limit;
  private OutputFile file;
  private TarArchiveOutputStream archive;
  private int shards;
  private int imagesInShard;
  private long bytesInShard;
  private long bytes;

  ShardWriter(Path folder, String prefix, ShardSize limit) {
    this.folder = folder;
    this.prefix = prefix;
    this.limit = limit;
  }

  /** How many archives there are. */
  int shards() {
    return shards;
  }

  /** How large all archives are together, but for what they end with. */
  long bytes() {
    return bytes;
  }

  /**
   * Adds a sample.
   *
   * @param key its name, without a dot
   * @param extension of the image, such as {@code jpg}
   * @param label of the image, or {@link ImageDataset#NO_LABEL}
   */
  void add(String key, String extension, byte[] image, int label) throws IOException {
    byte[] text = Integer.toString(label).getBytes(StandardCharsets.US_ASCII);
    boolean labeled = label != ImageDataset.NO_LABEL;
    long needed = room(image) + (labeled ? room(text) : 0);
    if (archive == null
        || imagesInShard == limit.images()
        || bytesInShard + needed > limit.bytes() - END) {
      next();
    }
    put(key + "." + extension, image);
    if (labeled) {
      put(key + ".cls", text);
    }
    imagesInShard++;
    bytesInShard += needed;
    bytes += needed;
  }

  private void next() throws IOException {
    close();
    file =
        Disk.current()
            .create(folder.resolve(String.format(Locale.ROOT, "%s-%06d.tar", prefix, shards++)));
    archive = new TarArchiveOutputStream(file.stream(), "UTF-8");
    imagesInShard = 0;
    bytesInShard = 0;
  }

  private void put(String name, byte[] content) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    entry.setModTime(0);
    archive.putArchiveEntry(entry);
    archive.write(content);
    archive.closeArchiveEntry();
  }

  private static long room(byte[] content) {
    return BLOCK + Math.ceilDiv((long) content.length, BLOCK) * BLOCK;
  }

  @Override
  public void close() throws IOException {
    if (archive == null) {
      return;
    }
    TarArchiveOutputStream ending = archive;
    archive = null;
    try (var open = file) {
      // What an archive ends with is written only as it is closed.
      ending.close();
      open.sync();
    }
  }
}
