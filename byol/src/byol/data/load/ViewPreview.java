package byol.data.load;

import byol.data.ChannelStats;
import byol.data.Checks;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.transform.TwoViews;
import byol.image.Image;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** The views that a training makes of an image, as pictures to look at. */
public final class ViewPreview {

  private static final int VIEWS = 2;

  private final ImageDataset dataset;
  private final TwoViews made;
  private final ViewWriter writer;

  /**
   * What a {@link TwoViewLoader} with the same arguments shows to a training.
   *
   * @param dataset the images
   * @param made how the two views are made
   * @param seed of every augmentation
   * @throws DataException if the data set has other channels than the statistics that its views are
   *     normalized by
   */
  public ViewPreview(ImageDataset dataset, TwoViews made, long seed) {
    Checks.channels(dataset, made.stats());
    this.dataset = dataset;
    this.made = made;
    writer = new ViewWriter(dataset, made, List.of(made.first(), made.second()), seed);
  }

  /**
   * The two views that an epoch of the training sees of an image, with the normalization undone.
   *
   * @param index of the image
   * @param epoch from 0
   * @return two images, one by each recipe
   * @throws IndexOutOfBoundsException if there is no such image
   */
  public List<Image> views(int index, long epoch) {
    int size = made.size();
    int values = size * size * dataset.channels();
    List<Image> views = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(ValueLayout.JAVA_FLOAT, (long) VIEWS * values);
      writer.write(new BatchPlan(0, epoch, new int[] {index}), 0, memory);
      for (int v = 0; v < VIEWS; v++) {
        byte[] pixels = new byte[values];
        for (int i = 0; i < values; i++) {
          pixels[i] = pixel(memory.getAtIndex(ValueLayout.JAVA_FLOAT, (long) v * values + i), i);
        }
        views.add(new Image(size, size, dataset.channels(), pixels));
      }
    }
    return views;
  }

  private byte pixel(float value, int at) {
    ChannelStats stats = made.stats();
    int channel = at % stats.channels();
    double unit = value * stats.std().get(channel) + stats.mean().get(channel);
    return (byte) Math.clamp(Math.round(unit * 255), 0, 255);
  }
}
