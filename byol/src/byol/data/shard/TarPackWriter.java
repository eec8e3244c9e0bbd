package byol.data.shard;

import byol.data.ImageDataset;
import byol.image.UnusableImageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes image files into tar archives. */
final class TarPackWriter implements PackWriter<PackedImage> {
  private final ShardPacker.Settings settings;
  private final ShardWriter shards;

  TarPackWriter(Path folder, String prefix, ShardPacker.Settings settings) {
    this.settings = settings;
    shards = new ShardWriter(folder, prefix, settings.size());
  }

  @Override
  public PackedImage prepare(ImageDataset dataset, int index) throws UnusableImageException {
    return PackedImage.of(dataset, index, settings.shortSide(), settings.quality());
  }

  @Override
  public boolean add(PackedImage image, int index, int label) throws IOException {
    String key = String.format(Locale.ROOT, "%09d", index);
    shards.add(key, image.extension(), image.content(), label);
    return image.copied();
  }

  @Override
  public long size(PackedImage image) {
    return image.content().length;
  }

  @Override
  public int files() {
    return shards.shards();
  }

  @Override
  public long bytes() {
    return shards.bytes();
  }

  @Override
  public void complete() throws IOException {
    shards.close();
  }

  @Override
  public void close() throws IOException {
    shards.close();
  }
}
