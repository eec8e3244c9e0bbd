package byol.data;

import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/**
 * A fixed, ordered set of images. Implementations are safe for use by several threads at once, and
 * the same index always gives the same image.
 */
public interface ImageDataset {

  /** The label of an image that has none. */
  int NO_LABEL = -1;

  /** A short name for messages and reports, such as {@code fashion-mnist}. */
  String name();

  /**
   * What opens it again, whichever the working folder is: the SPEC that it was opened by, with its
   * paths absolute. Its name where it was not opened by one.
   */
  default String spec() {
    return name();
  }

  /** How many images there are. */
  int size();

  /**
   * The image at an index. The caller owns it.
   *
   * @throws IndexOutOfBoundsException if the index is not in {@code [0, size())}
   * @throws DataException if the data cannot be read
   */
  Image image(int index);

  /**
   * The image at an index, for a caller who says how much smaller it may be once its size is known.
   * Data sets that cannot save anything by that deliver it whole.
   *
   * @param reduction of height and width of the whole image, the largest reduction wanted: 1, 2, 4
   *     or 8; may be asked several times, and not at all
   * @throws IndexOutOfBoundsException if the index is not in {@code [0, size())}
   * @throws DataException if the data cannot be read
   */
  default ScaledImage image(int index, IntBinaryOperator reduction) {
    return ScaledImage.whole(image(index));
  }

  /**
   * The image at an index itself: where {@link #image(int)} gives another in place of one that
   * cannot be used, this does not.
   *
   * @throws UnusableImageException if it cannot be used; it is among {@link #skipped} then
   * @throws IndexOutOfBoundsException if the index is not in {@code [0, size())}
   * @throws DataException if the data cannot be read
   */
  default Image exactImage(int index) throws UnusableImageException {
    return image(index);
  }

  /**
   * The class of the image at an index, in {@code [0, classNames().size())}, or {@link #NO_LABEL}.
   *
   * @throws IndexOutOfBoundsException if the index is not in {@code [0, size())}
   */
  int label(int index);

  /**
   * Where the image at an index comes from, in words for terminals and lists: the path of its file
   * if it has one, as {@link Printable} gives it.
   *
   * @throws IndexOutOfBoundsException if the index is not in {@code [0, size())}
   */
  default String source(int index) {
    return "%s %s".formatted(name(), Objects.checkIndex(index, size()));
  }

  /**
   * The file that holds the image at an index and nothing else; empty for images that lie in
   * archives or arrays, or are generated.
   *
   * @throws IndexOutOfBoundsException if the index is not in {@code [0, size())}
   */
  default Optional<Path> imageFile(int index) {
    Objects.checkIndex(index, size());
    return Optional.empty();
  }

  /** The names of the classes, by label; empty when the images have no labels. */
  List<String> classNames();

  /** What {@link #image} always delivers: 1 (gray) or 3 (red, green, blue). */
  int channels();

  /**
   * The side in pixels of the images where all are squares of one size, as far as is known; empty
   * where they vary.
   */
  OptionalInt nativeSize();

  /** The mean and standard deviation of each channel, to normalize by. */
  ChannelStats stats();

  /**
   * What is in it, in a few lines: how many images of what size, the classes, and what the data was
   * taken for.
   */
  default String describe() {
    StringBuilder text = new StringBuilder(Printable.of(name()));
    text.append(String.format(Locale.ROOT, ": %,d images", size()));
    nativeSize().ifPresent(side -> text.append(" of %s x %s".formatted(side, side)));
    text.append(channels() == 1 ? ", gray" : ", color");
    List<String> classes = classNames();
    if (!classes.isEmpty()) {
      text.append("\n%s classes: %s".formatted(classes.size(), Reading.some(classes)));
    }
    Reading reading = reading();
    if (!reading.layout().equals(name())) {
      text.append('\n').append(Printable.of(reading.layout()));
    }
    return text.toString();
  }

  /** The order in which epochs of training visit the images. */
  default SampleOrder order() {
    return new ShuffledOrder(size());
  }

  /** What the data was taken for: its parts and its classes. */
  default Reading reading() {
    return new Reading(name(), List.of());
  }

  /**
   * Something that is different for other images, or the same ones in another order or with other
   * labels, as far as that is seen without reading them.
   */
  default String fingerprint() {
    return "%s, %s images".formatted(name(), size());
  }

  /** The files that could not be used so far; none where data sets are whole or not at all. */
  default SkippedFiles skipped() {
    return new SkippedFiles();
  }
}
