package byol.data.raw;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Parts;
import byol.data.Reading;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.io.ResourceLimitException;
import byol.util.Digests;
import byol.util.Printable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * Images as decoded pixels, in a file that is mapped into memory: what was read once is in the page
 * cache of the system, which all processes share, and takes no heap. Each image is compared with
 * its checksum as it is read; one that is damaged is listed, and replaced by the next of its class.
 */
public final class RawImages implements ImageDataset {

  private static final int REPLACEMENTS = 16;
  private static final byte GRAY = (byte) 128;

  private final Path folder;
  private final Path file;
  private final RawManifest manifest;
  private final RawIndex index;
  private final MemorySegment pixels;
  private final SkippedFiles skipped;
  private final OptionalInt nativeSize;
  private final String reading;

  private RawImages(Path folder, String part, RawManifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
    file = folder.resolve(part + ".raw");
    RawManifest.Part said = manifest.parts().get(part);
    index = index(folder.resolve(part + ".index"), said);
    if (index.size() != said.images()) {
      throw new DataException(
          "%s has %s images, not %s: pack them anew"
              .formatted(Printable.of(file), index.size(), said.images()));
    }
    pixels = map(said.bytes());
    skipped = new SkippedFiles(List.of(), index.size());
    nativeSize = commonSide();
    reading =
        "decoded pixels, checked as they are read; %s; %s"
            .formatted(
                manifest.parts().size() > 1
                    ? "train is for training, test is held out"
                    : "there is one part, " + part,
                manifest.classes().isEmpty()
                    ? "no labels"
                    : "the classes are in " + RawManifest.FILE);
  }

  /** Whether a folder holds such images. */
  public static boolean isIn(Path folder) {
    return RawManifest.isIn(folder);
  }

  /**
   * Opens a split.
   *
   * @throws MissingSplitException if no image of it was packed
   * @throws DataException if a file is missing, of another length, or damaged
   */
  public static RawImages open(Path folder, Split split) {
    RawManifest manifest = RawManifest.read(folder);
    if (!manifest.parts().containsKey(split.word())
        || manifest.parts().get(split.word()).images() == 0) {
      throw new MissingSplitException(
          "%s has no image for the %s split: none was packed"
              .formatted(Printable.of(folder), split));
    }
    return new RawImages(folder, split.word(), manifest);
  }

  /** Every image, by the names of the splits. */
  public static Map<String, ImageDataset> all(Path folder) {
    Parts parts = new Parts();
    for (Split split : Split.values()) {
      parts.add(split.word(), () -> open(folder, split));
    }
    return parts.all();
  }

  private RawIndex index(Path path, RawManifest.Part said) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      String digest = HexFormat.of().formatHex(Digests.sha256().digest(bytes));
      if (!digest.equals(said.indexSha256())) {
        throw new DataException(
            "%s is not the file that was packed: its SHA-256 is %s; pack the images anew"
                .formatted(Printable.of(path), digest));
      }
      return RawIndex.read(path, bytes, manifest.channels(), said.bytes());
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private MemorySegment map(long bytes) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() != bytes) {
        throw new DataException(
            "%s should have %s bytes, but has %s: copy it again, or pack the images anew"
                .formatted(Printable.of(file), bytes, channel.size()));
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes, Arena.ofAuto());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static DataException unreadable(Path path, IOException e) {
    ResourceLimitException.check(e);
    return new DataException(
        "cannot read %s: %s; pack the images anew"
            .formatted(Printable.of(path), UnusableImageException.describe(e)),
        e);
  }

  private OptionalInt commonSide() {
    int side = index.heights()[0];
    boolean same =
        IntStream.range(0, index.size())
            .allMatch(i -> index.heights()[i] == side && index.widths()[i] == side);
    return same ? OptionalInt.of(side) : OptionalInt.empty();
  }

  @Override
  public String spec() {
    return folder.toAbsolutePath().normalize().toString();
  }

  @Override
  public String name() {
    return ImageFolder.name(folder);
  }

  @Override
  public int size() {
    return index.size();
  }

  @Override
  public Image image(int position) {
    Objects.checkIndex(position, size());
    int tried = 0;
    for (int i = 0; i < size() && tried < REPLACEMENTS; i++) {
      int candidate = (int) (((long) position + i) % size());
      if (label(candidate) == label(position)) {
        tried++;
        try {
          return read(candidate);
        } catch (UnusableImageException e) {
          skipped.add(path(candidate), e.getMessage());
        }
      }
    }
    byte[] gray = new byte[index.length(position, channels())];
    Arrays.fill(gray, GRAY);
    return image(position, gray);
  }

  @Override
  public Image exactImage(int position) throws UnusableImageException {
    Objects.checkIndex(position, size());
    try {
      return read(position);
    } catch (UnusableImageException e) {
      skipped.add(path(position), e.getMessage());
      throw e;
    }
  }

  private Image read(int position) throws UnusableImageException {
    byte[] bytes = new byte[index.length(position, channels())];
    try {
      MemorySegment.copy(
          pixels, ValueLayout.JAVA_BYTE, index.offsets()[position], bytes, 0, bytes.length);
    } catch (InternalError e) {
      // So the JVM reports a fault in mapped memory, as when the file was truncated meanwhile.
      throw new UnusableImageException("its file became unreadable while it was in use");
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    if ((int) checksum.getValue() != index.checksums()[position]) {
      throw new UnusableImageException("its pixels are not those that were packed");
    }
    return image(position, bytes);
  }

  private Image image(int position, byte[] bytes) {
    return new Image(index.heights()[position], index.widths()[position], channels(), bytes);
  }

  private Path path(int position) {
    return file.resolve(Integer.toString(position));
  }

  @Override
  public int label(int position) {
    return index.labels()[position];
  }

  @Override
  public String source(int position) {
    return Printable.of(path(Objects.checkIndex(position, size())));
  }

  @Override
  public List<String> classNames() {
    return manifest.classes();
  }

  @Override
  public int channels() {
    return manifest.channels();
  }

  @Override
  public OptionalInt nativeSize() {
    return nativeSize;
  }

  @Override
  public ChannelStats stats() {
    if (manifest.stats() != null) {
      return manifest.stats();
    }
    return channels() == 3 ? ChannelStats.IMAGENET : ChannelStats.FASHION_MNIST;
  }

  @Override
  public Reading reading() {
    return new Reading(reading, List.of());
  }

  @Override
  public String fingerprint() {
    String part = file.getFileName().toString().replace(".raw", "");
    return manifest.parts().get(part).indexSha256();
  }

  @Override
  public SkippedFiles skipped() {
    return skipped;
  }
}
