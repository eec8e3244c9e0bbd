package byol.testing;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.image.Image;
import java.util.List;
import java.util.OptionalInt;

/** Another data set without its labels. */
public record Unlabeled(ImageDataset images) implements ImageDataset {
  @Override
  public String name() {
    return "unlabeled";
  }

  @Override
  public int size() {
    return images.size();
  }

  @Override
  public Image image(int index) {
    return images.image(index);
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
    return images.channels();
  }

  @Override
  public OptionalInt nativeSize() {
    return images.nativeSize();
  }

  @Override
  public ChannelStats stats() {
    return images.stats();
  }
}
