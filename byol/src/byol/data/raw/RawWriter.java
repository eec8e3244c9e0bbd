package byol.data.raw;

import byol.data.ChannelStats;
import byol.image.Image;
import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.OutputFile;
import byol.util.Digests;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes the decoded images of a split. Of the same images it makes the same bytes. */
public final class RawWriter implements Closeable {

  private final Path folder;
  private final String name;
  private final OutputFile pixels;
  private final RawIndex.Builder index = new RawIndex.Builder();
  private final MessageDigest digest = Digests.sha256();
  private long bytes;
  private int images;

  /**
   * Begins the files of a split.
   *
   * @param name of the split, {@code train} or {@code test}
   */
  public RawWriter(Path folder, String name) throws IOException {
    this.folder = folder;
    this.name = name;
    pixels = Disk.current().create(folder.resolve(name + ".raw"));
  }

  /** How large the pixels are together. */
  public long bytes() {
    return bytes;
  }

  /** Adds an image. */
  public void add(Image image, int label) throws IOException {
    CRC32C checksum = new CRC32C();
    checksum.update(image.pixels());
    digest.update(image.pixels());
    pixels.write(ByteBuffer.wrap(image.pixels()));
    index.add(bytes, image.height(), image.width(), label, (int) checksum.getValue());
    bytes += image.pixels().length;
    images++;
  }

  /** Completes the files; what is said of them goes into the manifest. */
  RawManifest.Part finish() throws IOException {
    pixels.sync();
    byte[] all = index.build();
    AtomicFile.write(folder.resolve(name + ".index"), all);
    return new RawManifest.Part(
        images,
        bytes,
        HexFormat.of().formatHex(digest.digest()),
        HexFormat.of().formatHex(Digests.sha256().digest(all)));
  }

  @Override
  public void close() throws IOException {
    pixels.close();
  }

  /** The files of several splits, until the folder is complete. */
  public static final class Splits {
    private final Map<String, RawManifest.Part> parts = new LinkedHashMap<>();
    private int channels = 3;
    private ChannelStats stats;

    /** None yet. */
    public Splits() {}

    /**
     * Completes a split.
     *
     * @param channelsOfAll of its images
     * @param statsOfAll what they are normalized by; if they are of other channels, nothing is kept
     */
    public void add(RawWriter split, int channelsOfAll, ChannelStats statsOfAll)
        throws IOException {
      channels = channelsOfAll;
      stats = statsOfAll.channels() == channels ? statsOfAll : null;
      parts.put(split.name, split.finish());
    }

    /** Completes the folder. */
    public void write(Path folder, List<String> classes) {
      new RawManifest(RawManifest.FORMAT, channels, classes, stats, parts).write(folder);
    }
  }
}
