package byol.data;

import byol.image.Image;
import byol.image.ScaledImage;
import byol.image.UnusableImageException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Some images of another data set, in a given order. */
public final class Subset implements ImageDataset {

  private final ImageDataset whole;
  private final int[] indices;

  private Subset(ImageDataset whole, int[] indices) {
    this.whole = whole;
    this.indices = indices.clone();
    for (int index : this.indices) {
      if (index < 0 || index >= whole.size()) {
        throw new IndexOutOfBoundsException(
            "%s has %s images, so there is no image %s"
                .formatted(whole.name(), whole.size(), index));
      }
    }
  }

  /**
   * The part of a data set that one of several processes evaluates: as many neighboring images as
   * any other's part, or one more. Each image is in one part. (Training is shared out by {@code
   * Loader}.)
   *
   * @param rank which of the processes
   */
  public static ImageDataset part(ImageDataset dataset, Rank rank) {
    long size = dataset.size();
    int from = (int) (size * rank.rank() / rank.worldSize());
    int to = (int) (size * (rank.rank() + 1) / rank.worldSize());
    return of(dataset, IntStream.range(from, to).toArray());
  }

  /** The first {@code count} images of a data set, or all if it has fewer. */
  public static ImageDataset first(ImageDataset dataset, int count) {
    return of(dataset, IntStream.range(0, Math.min(count, dataset.size())).toArray());
  }

  /**
   * Some images of a data set.
   *
   * @param indices which, in which order
   * @throws IndexOutOfBoundsException if there is no such image
   */
  public static ImageDataset of(ImageDataset dataset, int[] indices) {
    return new Subset(dataset, indices);
  }

  /**
   * A choice of images by chance, in the order of the data set; all if it has no more.
   *
   * @param count how many
   * @param seed of the choice
   */
  public static ImageDataset sample(ImageDataset dataset, int count, long seed) {
    return dataset.size() <= count
        ? dataset
        : of(dataset, SampleRandom.choose(dataset.size(), count, seed));
  }

  @Override
  public String name() {
    return whole.name();
  }

  /** Of the whole data set. */
  @Override
  public String spec() {
    return whole.spec();
  }

  @Override
  public int size() {
    return indices.length;
  }

  @Override
  public Image image(int index) {
    return whole.image(indices[index]);
  }

  @Override
  public ScaledImage image(int index, IntBinaryOperator reduction) {
    return whole.image(indices[index], reduction);
  }

  @Override
  public Image exactImage(int index) throws UnusableImageException {
    return whole.exactImage(indices[index]);
  }

  @Override
  public String source(int index) {
    return whole.source(indices[index]);
  }

  @Override
  public int label(int index) {
    return whole.label(indices[index]);
  }

  @Override
  public Optional<Path> imageFile(int index) {
    return whole.imageFile(indices[index]);
  }

  @Override
  public List<String> classNames() {
    return whole.classNames();
  }

  @Override
  public int channels() {
    return whole.channels();
  }

  @Override
  public OptionalInt nativeSize() {
    return whole.nativeSize();
  }

  @Override
  public ChannelStats stats() {
    return whole.stats();
  }

  @Override
  public SampleOrder order() {
    return whole.order().subset(indices);
  }

  @Override
  public Reading reading() {
    return whole.reading();
  }

  @Override
  public String fingerprint() {
    return "%s: %08x".formatted(whole.fingerprint(), Arrays.hashCode(indices));
  }

  @Override
  public SkippedFiles skipped() {
    return whole.skipped();
  }

  @Override
  public String toString() {
    return describe();
  }
}
