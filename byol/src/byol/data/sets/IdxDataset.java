package byol.data.sets;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.image.Image;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Gray images and labels from two files of the IDX format, as MNIST and its successors come. The
 * images are held in memory.
 */
public final class IdxDataset implements ImageDataset {

  private final String name;
  private final IdxFile images;
  private final IdxFile labels;
  private final List<String> classNames;
  private final ChannelStats stats;

  private IdxDataset(
      String name, IdxFile images, IdxFile labels, List<String> classNames, ChannelStats stats) {
    this.name = name;
    this.images = images;
    this.labels = labels;
    this.classNames = classNames;
    this.stats = stats == null ? ChannelStats.measure(this) : stats;
  }

  /**
   * Reads two files of any data set, and measures its mean and standard deviation.
   *
   * @param name for messages and reports
   * @param images {@code [N, H, W]} bytes, H = W; compressed if the name ends in {@code .gz}
   * @param labels {@code [N]} bytes; compressed if the name ends in {@code .gz}
   * @param classNames one per label
   * @throws DataException if a file is missing, broken, or does not go with the other
   */
  public static IdxDataset read(String name, Path images, Path labels, List<String> classNames) {
    return read(name, images, labels, classNames, null, "get the file again");
  }

  static IdxDataset read(
      String name,
      Path images,
      Path labels,
      List<String> classNames,
      ChannelStats stats,
      String remedy) {
    IdxFile pixels = IdxFile.read(images, 3, remedy);
    IdxFile classes = IdxFile.read(labels, 1, remedy);
    if (pixels.shape()[0] != classes.shape()[0]) {
      throw new DataException(
          "%s holds %s images, but %s holds %s labels; %s"
              .formatted(images, pixels.shape()[0], labels, classes.shape()[0], remedy));
    }
    if (pixels.shape()[1] != pixels.shape()[2]) {
      throw new DataException(
          "%s holds images of %s x %s; only square ones are supported"
              .formatted(images, pixels.shape()[1], pixels.shape()[2]));
    }
    for (byte label : classes.data()) {
      if ((label & 0xff) >= classNames.size()) {
        throw new DataException(
            "%s holds the label %s, but there are only %s classes; %s"
                .formatted(labels, label & 0xff, classNames.size(), remedy));
      }
    }
    return new IdxDataset(name, pixels, classes, List.copyOf(classNames), stats);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return images.shape()[0];
  }

  @Override
  public Image image(int index) {
    int side = images.shape()[1];
    int bytes = side * side;
    int from = Objects.checkIndex(index, size()) * bytes;
    return new Image(side, side, 1, Arrays.copyOfRange(images.data(), from, from + bytes));
  }

  @Override
  public int label(int index) {
    return labels.data()[index] & 0xff;
  }

  @Override
  public List<String> classNames() {
    return classNames;
  }

  @Override
  public int channels() {
    return 1;
  }

  @Override
  public OptionalInt nativeSize() {
    return OptionalInt.of(images.shape()[1]);
  }

  @Override
  public ChannelStats stats() {
    return stats;
  }

  @Override
  public String toString() {
    return describe();
  }
}
