package byol.data.index;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import byol.image.codec.EncodedImage;
import byol.image.codec.ImageDecoder;
import byol.image.codec.ImageFiles;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/**
 * Images that lie in files, and are read and decoded when they are asked for; always delivered in
 * color.
 *
 * <p><b>Broken files</b> do not stop anything. What cannot be used is left out and listed by {@link
 * #skipped}. A file that breaks later, or vanishes, is listed as well, and replaced by the next one
 * of its class that can be read. So what stands for an image depends on the files alone: not on
 * threads, nor on what was read before. After 16 broken ones in a row it is a gray image.
 */
public abstract class StoredImages implements ImageDataset {

  private static final int REPLACEMENTS = 16;
  private static final int SIZES_LOOKED_AT = 256;
  private static final int GRAY_SIDE = 64;
  private static final byte GRAY = (byte) 128;

  private final String name;
  private final ImageIndex index;
  private final SkippedFiles skipped;
  private volatile OptionalInt nativeSize;
  private volatile String spec;

  /** Of an index. */
  protected StoredImages(String name, ImageIndex index) {
    this.name = name;
    this.index = index;
    skipped = new SkippedFiles(index.skipped(), index.size());
  }

  /** Reads one image with a decoder, and does not decode it. */
  protected EncodedImage read(int position, ImageDecoder decoder) throws UnusableImageException {
    return decoder.read(path(position));
  }

  /** Reads the header of one image; what comes back may not be decoded. */
  protected EncodedImage header(int position, ImageDecoder decoder) throws UnusableImageException {
    return decoder.readHeader(path(position));
  }

  /** The file of one image as it is. */
  public byte[] content(int position) throws UnusableImageException {
    return ImageFiles.content(path(position));
  }

  /** What is known of the files. */
  protected final ImageIndex index() {
    return index;
  }

  @Override
  public final Reading reading() {
    return index.reading();
  }

  @Override
  public final String fingerprint() {
    return index.fingerprint();
  }

  @Override
  public final SkippedFiles skipped() {
    return skipped;
  }

  /** The file that an image comes from; in an archive, its path and the name within it. */
  public final Path path(int position) {
    return index.path(position);
  }

  @Override
  public final String source(int position) {
    return Printable.of(path(position));
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String spec() {
    return spec == null ? name : spec;
  }

  /**
   * The same, knowing from now on what opens it again.
   *
   * @param specWithPaths the SPEC that it was opened by, with absolute paths
   */
  public final ImageDataset openedBy(String specWithPaths) {
    spec = specWithPaths;
    return this;
  }

  @Override
  public final int size() {
    return index.size();
  }

  @Override
  public final Image image(int position) {
    return image(position, (height, width) -> 1).image();
  }

  @Override
  public final ScaledImage image(int position, IntBinaryOperator reduction) {
    Objects.checkIndex(position, size());
    int tried = 0;
    try (ImageDecoder decoder = ImageDecoder.open()) {
      for (int i = 0; i < size() && tried < REPLACEMENTS; i++) {
        int candidate = (int) (((long) position + i) % size());
        if (label(candidate) == label(position)) {
          tried++;
          try {
            EncodedImage file = read(candidate, decoder);
            return file.decode(3, reduction.applyAsInt(file.height(), file.width()));
          } catch (UnusableImageException e) {
            skipped.add(path(candidate), e.getMessage());
          }
        }
      }
    }
    byte[] pixels = new byte[GRAY_SIDE * GRAY_SIDE * 3];
    Arrays.fill(pixels, GRAY);
    return ScaledImage.whole(new Image(GRAY_SIDE, GRAY_SIDE, 3, pixels));
  }

  @Override
  public final Image exactImage(int position) throws UnusableImageException {
    Objects.checkIndex(position, size());
    try (ImageDecoder decoder = ImageDecoder.open()) {
      return read(position, decoder).decode(3, 1).image();
    } catch (UnusableImageException e) {
      skipped.add(path(position), e.getMessage());
      throw e;
    }
  }

  @Override
  public final int label(int position) {
    return index.labels()[position];
  }

  @Override
  public final List<String> classNames() {
    return index.classNames();
  }

  @Override
  public final int channels() {
    return 3;
  }

  /** As far as a sample of the headers tells, which are read when this is asked first. */
  @Override
  public final OptionalInt nativeSize() {
    OptionalInt known = nativeSize;
    if (known == null) {
      known = HeaderSurvey.of(this, SIZES_LOOKED_AT, 0, ScanListener.NONE).commonSide();
      nativeSize = known;
    }
    return known;
  }

  @Override
  public final ChannelStats stats() {
    return ChannelStats.IMAGENET;
  }

  @Override
  public final String toString() {
    return describe();
  }
}
