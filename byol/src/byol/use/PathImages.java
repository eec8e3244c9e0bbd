package byol.use;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Image files by their paths, in color; nothing is looked at beforehand. */
final class PathImages implements ImageDataset {
  private final List<Path> paths;

  PathImages(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  @Override
  public String name() {
    return "images";
  }

  @Override
  public int size() {
    return paths.size();
  }

  @Override
  public Image image(int index) {
    try {
      return exactImage(index);
    } catch (UnusableImageException e) {
      throw new DataException("%s: %s".formatted(source(index), e.getMessage()), e);
    }
  }

  @Override
  public Image exactImage(int index) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      return decoder.read(paths.get(index)).decode(3);
    }
  }

  @Override
  public String source(int index) {
    return Printable.of(paths.get(index));
  }

  @Override
  public int label(int index) {
    return NO_LABEL;
  }

  @Override
  public List<String> classNames() {
    return List.of();
  }

  @Override
  public int channels() {
    return 3;
  }

  @Override
  public OptionalInt nativeSize() {
    return OptionalInt.empty();
  }

  @Override
  public ChannelStats stats() {
    return ChannelStats.IMAGENET;
  }
}
