package byol.data.shard;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.index.StoredImages;
import byol.data.raw.RawWriter;
import byol.data.transform.ImageScaler;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.EncodedImage;
import byol.image.codec.ImageDecoder;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** Writes decoded pixels, in color unless the data set is gray. */
final class RawPackWriter implements PackWriter<Image> {
  private final Integer shortSide;
  private final int channels;
  private final ChannelStats stats;
  private final RawWriter.Splits splits;
  private final RawWriter writer;

  /**
   * Begins a split.
   *
   * @param shortSide length of the shorter side above which images are resized to it; null for none
   * @param dataset that is packed
   * @param splits what is complete so far
   */
  RawPackWriter(
      Path folder, String name, Integer shortSide, ImageDataset dataset, RawWriter.Splits splits)
      throws IOException {
    this.shortSide = shortSide;
    channels = dataset.channels();
    stats = dataset.stats();
    this.splits = splits;
    writer = new RawWriter(folder, name);
  }

  @Override
  public Image prepare(ImageDataset dataset, int index) throws UnusableImageException {
    Image image =
        dataset instanceof StoredImages stored
            ? decode(stored.content(index))
            : dataset.exactImage(index);
    boolean fits = shortSide == null || Math.min(image.height(), image.width()) <= shortSide;
    return fits ? image : new ImageScaler().scaleShorter(image, shortSide);
  }

  private Image decode(byte[] content) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      EncodedImage file = decoder.read(MemorySegment.ofArray(content));
      // With at least twice the pixels that are wanted, the scale of decoding cannot be seen.
      int reduction =
          shortSide == null
              ? 1
              : EncodedImage.reduction(file.height(), file.width(), 2 * shortSide);
      return file.decode(channels, reduction).image();
    }
  }

  @Override
  public boolean add(Image image, int index, int label) throws IOException {
    writer.add(image, label);
    return false;
  }

  @Override
  public long size(Image image) {
    return image.pixels().length;
  }

  @Override
  public int files() {
    return 1;
  }

  @Override
  public long bytes() {
    return writer.bytes();
  }

  @Override
  public void complete() throws IOException {
    splits.add(writer, channels, stats);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
