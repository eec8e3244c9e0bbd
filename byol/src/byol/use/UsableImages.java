package byol.use;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.image.Image;
import byol.image.UnusableImageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A data set in which an image that cannot be used is black and remembered, and not replaced by
 * another.
 */
final class UsableImages implements ImageDataset {
  private final ImageDataset images;
  private final ConcurrentHashMap<Integer, String> reasons = new ConcurrentHashMap<>();

  UsableImages(ImageDataset images) {
    this.images = images;
  }

  @Override
  public Image image(int index) {
    try {
      return images.exactImage(index);
    } catch (UnusableImageException e) {
      reasons.put(index, String.valueOf(e.getMessage()));
      return new Image(1, 1, channels(), new byte[channels()]);
    }
  }

  /**
   * Leaves out the rows of images that could not be used.
   *
   * @param indices neighbors
   * @param values of all of them
   */
  ImageRows.Block select(int[] indices, float[] values) {
    int width = values.length / indices.length;
    int[] kept = new int[indices.length];
    float[] rows = new float[values.length];
    List<ImageRows.Unusable> unusable = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < indices.length; i++) {
      String reason = reasons.remove(indices[i]);
      if (reason != null) {
        unusable.add(new ImageRows.Unusable(indices[i], images.source(indices[i]), reason));
      } else {
        kept[count] = indices[i];
        System.arraycopy(values, i * width, rows, count * width, width);
        count++;
      }
    }
    return new ImageRows.Block(
        indices[0],
        indices[indices.length - 1] + 1,
        Arrays.copyOf(kept, count),
        Arrays.copyOf(rows, count * width),
        List.copyOf(unusable));
  }

  @Override
  public String name() {
    return images.name();
  }

  @Override
  public int size() {
    return images.size();
  }

  @Override
  public int label(int index) {
    return images.label(index);
  }

  @Override
  public String source(int index) {
    return images.source(index);
  }

  @Override
  public List<String> classNames() {
    return images.classNames();
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
