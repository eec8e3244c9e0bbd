package byol.use;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.image.Image;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** One image that is in memory. */
record SingleImage(Image picture) implements ImageDataset {
  @Override
  public String name() {
    return "image";
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public Image image(int index) {
    Objects.checkIndex(index, 1);
    return picture;
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
    return picture.channels();
  }

  @Override
  public OptionalInt nativeSize() {
    return OptionalInt.empty();
  }

  @Override
  public ChannelStats stats() {
    List<Double> one = Collections.nCopies(channels(), 1.0);
    return new ChannelStats(one, one);
  }
}
